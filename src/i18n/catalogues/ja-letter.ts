import type { Catalogue } from '../catalogue';

/** Japanese texts of the letter to an administrator. */
export const jaLetter: Catalogue = {
  'letter.copy': '管理者への依頼文をコピー',
  'letter.copied': '依頼文をコピーしました。管理者へのメールに貼り付けてください。',
  'letter.copyByHand': 'この依頼文をコピーして管理者に送ってください。',
  'letter.subject': 'Outlook アドイン Email to To Do の承認のお願い',
  'letter.request':
    'Email to To Do を使いたいと考えています。メールを Microsoft To Do のタスクにして、両方をリンクしたまま保つアドインです。組織として一度だけ、次のページで管理者の承認が必要です。',
  'letter.may': '許可する内容 (サインインしている本人のデータに限り、本人としてのみ):',
  'letter.signIn': 'openid、profile、offline_access: サインインし、その状態を保ちます。',
  'letter.tasks': 'Tasks.ReadWrite: タスクの作成、表示、変更を行います。',
  'letter.mail':
    'Mail.ReadWrite: どのタスクがあるかをメールに記録し、分類項目を付け、本人が望む場合はメールをアーカイブします。メールの件名、本文、宛先を変更することはなく、メールの送信も行いません。',
  'letter.stored': '保存される場所:',
  'letter.storedOnline': 'Microsoft 365: メールへのリンクを含むタスクと、メールに付けたタスクの記録。',
  'letter.storedHere':
    'デバイス: タスク リストの名前、未完了のタスク、最近のメールのタスク、まだ送信できていない内容。',
  'letter.storedNowhere':
    'それ以外: 保存しません。このアドインは独自のサーバーを持たず、開発者に何も送信しません。',
};
