import type { Catalogue } from '../catalogue';
import { jaLetter } from './ja-letter';
import { jaParts } from './ja-parts';
import { jaSeveral } from './ja-several';

/** Japanese. Terms as in Outlook and To Do. */
export const ja: Catalogue = {
  ...jaParts,
  ...jaLetter,
  ...jaSeveral,

  'app.outsideOutlook': 'この作業ウィンドウは、Outlook のメールから開いてください。',
  'app.partFailed': '作業ウィンドウの一部を読み込めませんでした。',
  'app.tooOld':
    'この Outlook は古いため Email to To Do を使用できません。Outlook またはブラウザーを更新してください。',
  'app.notStarted': 'Outlook から応答がありませんでした。作業ウィンドウを閉じて、もう一度開いてください。',

  'mail.noSubject': '(件名なし)',
  'mail.reading': 'このメールにリンクされたタスクを探しています…',

  'tasks.done': '完了',
  'tasks.repeats': '繰り返し',
  'tasks.unlink': 'リンクを解除',
  'tasks.unlinking': 'リンクを解除しています…',
  'tasks.moving': '移動しています…',
  'tasks.deleting': '削除しています…',
  'tasks.importance': '重要度',
  'tasks.importance.high': '重要度: 高',
  'tasks.importance.normal': '重要度: 標準',
  'tasks.importance.low': '重要度: 低',
  'tasks.dueDate': '期限日',

  'link.reload': '再読み込み',

  'form.heading': '新しいタスク',
  'form.another': '別のタスクを作成',
  'form.title': 'タイトル',
  'form.titleMissing': 'タイトルを入力してください。',
  'form.titleFromSender': '{sender} からのメール',
  'form.wholeSubject': '件名をそのまま使う',
  'form.list': 'リスト',
  'form.listsLoading': 'リストを読み込んでいます…',
  'form.noListMatches': 'この名前のリストはありません。',
  'form.newList': '新しいリスト…',
  'form.enterMakesList': 'Enter キーを押すと新しいリストを作成できます。',
  'shared.link-only':
    'このリストの全員に、タイトルとここに入力した内容が表示されます。メールは表示されません。',
  'shared.preview': 'このリストの全員に、タイトル、ここに入力した内容、メールの最初の数行が表示されます。',
  'shared.full-text': 'このリストの全員に、タイトル、ここに入力した内容、メールの全文が表示されます。',
  'form.due': '期限',
  'form.clearDue': '期限日を削除',
  'form.willArchive': 'メールをアーカイブ',
  'form.moreOptions': 'その他のオプション',
  'form.presets': 'プリセット',
  'form.reminder': '通知',
  'form.create': 'タスクを作成',
  'form.creating': 'タスクを作成しています…',

  'due.today': '今日',
  'due.tomorrow': '明日',
  'due.nextWeek': '来週',
  'due.pick': '日付を選択',
  'due.wrong': '年を 4 桁にして、日付をすべて入力してください。',
  'due.isToday': '期限: 今日',
  'due.isTomorrow': '期限: 明日',
  'due.isOn': '期限: {date}',
  'due.wasOn': '期限切れ: {date}',

  'steps.count': { other: '{count} 個のステップ' },

  'action.tryAgain': '再試行',
  'action.undo': '元に戻す',
  'action.undoing': 'タスクの作成を取り消しています…',
  'action.relinking': 'もう一度リンクしています…',

  'safe.open': 'メールとタスクは変更されていません。',
  'safe.openWithLists': '続行できます。今作成したタスクは保存され、後で送信されます。',
  'safe.create': 'タスクは作成されていません。入力した内容は残っています。',
  'safe.undo': 'タスクとリンクは残っています。',
  'safe.relink': 'タスクは残っていますが、このメールにはリンクされていません。',
  'safe.signIn': '何も変更されていません。',

  'command.progress': 'このメールからタスクを作成しています…',
  'command.made': '{list} にタスクを追加しました。',
  'command.already': '既に {list} にあります: {title}',
  'command.inConversation': 'このスレッドはすでに {list} にあります: {title}',
  'command.waiting':
    'タスクはこのデバイスに保存され、後で作成されます。To Do の作業ウィンドウを開くと確認できます。',
  'command.openPane': '一度 To Do の作業ウィンドウを開いてサインインしてから、もう一度お試しください。',
  'command.grantInPane':
    '一度 To Do の作業ウィンドウを開いてアクセスを許可してから、もう一度お試しください。',
  'command.failed': 'タスクは作成されませんでした。To Do の作業ウィンドウを開いて、もう一度お試しください。',

  'signIn.title': 'Email to To Do にサインイン',
  'signIn.relay': 'Microsoft のサインイン ページに進みます。別のウィンドウで開きます。',
  'signIn.continue': '続行',
  'signIn.waitingTitle': 'サインインしています…',
  'signIn.waiting': '開いたウィンドウで完了してください。このウィンドウは自動的に閉じます。',
  'signIn.dialog': 'Microsoft のサインイン ページがまもなく開きます。',
  'signIn.failed': 'サインインできませんでした',
  'signIn.closeAndRetry': 'このウィンドウを閉じて、Outlook でもう一度お試しください。',

  'consent.granted': 'サインイン サービスから、アクセスが許可されたと通知されました',
  'consent.grantedNext':
    '今許可した場合は、組織の全員が Email to To Do を使えるようになりました。このページは受け取った通知をそのまま表示しているだけです。確認するには、Microsoft Entra 管理センターで Email to To Do のアクセス許可を見てください。このページは閉じてかまいません。',
  'consent.notGranted': 'アクセスは許可されませんでした',
  'consent.notGrantedNext':
    '何も変更されていません。このページを閉じるか、リンクをもう一度開いてやり直してください。',
  'consent.failedNext':
    'サインイン サービスがアクセスを許可できませんでした ({code})。リンクをもう一度開いてお試しください。',
  'consent.nothing': '組織のアクセス',
  'consent.nothingNext':
    '管理者がアクセスを許可すると、このページに結果が表示されます。このページは閉じてかまいません。',
};
