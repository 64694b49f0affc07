import type { Catalogue } from '../catalogue';
import { jaSettings } from './ja-settings';
import { jaTasks } from './ja-tasks';
import { jaWaiting } from './ja-waiting';

/** The Japanese texts of the parts of the pane that load later: what `en-parts.ts` has in English. */
export const jaParts: Catalogue = {
  'noMail.title': 'メールが開かれていません',
  'noMail.hint': 'メールを開くと、タスクにできます。',

  'welcome.title': 'メールをタスクに',
  'welcome.first': 'メールから Microsoft To Do のタスクを作成し、元のメールに戻るリンクを付けます。',
  'welcome.second': 'その後、メールにはタスクとその状況が表示されます。',

  'problem.has-files': 'このタスクにはファイルがあり、まだ一緒に移動できません。',
  'safe.move': 'タスクは元のリストにあります。',
  'reminder.laterToday': '今日このあと',
  'reminder.quick': '{day} {time}',

  'notice.made': '{list} にタスクを作成しました。',
  'notice.madeWithoutMail':
    '{list} にタスクを作成しました。メールがこのメールボックスにないため、メール側にタスクは表示されません。',
  'notice.alreadyUnread': 'このメールには既にタスクがあります。',
  'notice.already': 'このメールには既にタスク「{title}」があります。',
  'notice.seriesEnded': 'タスクの期日と繰り返しをなしにしました。',
  'notice.seriesMoved': 'このタスクは繰り返されます。次の期日は {date} です。',
  'notice.occurrenceDoneForToday': '今日の分は完了しました。次回: {date}',
  'notice.occurrenceDone': '完了しました。次回: {date}',
  'notice.occurrenceBack': 'タスクを未完了に戻しました。期限: {date}',
  'notice.moved': '{list} に移動しました。',
  'notice.discarded': 'タスクは作成されませんでした。入力した内容は残っています。',
  'notice.undone': 'タスクの作成を取り消しました。',
  'notice.unlinked': 'タスクとこのメールのリンクを解除しました。',
  'notice.relinked': 'タスクをこのメールにもう一度リンクしました。',
  'notice.deleted': 'タスクを削除しました。',
  'notice.archived': 'メールをアーカイブしました。',
  'notice.notArchived': 'メールをアーカイブできませんでした。元のフォルダーに残っています。',
  'notice.textMissing': 'Outlook からメールの本文を取得できなかったため、メモの内容は一部のみです。',
  'notice.copyLeft': '完了したタスクも To Do に残っている場合があります。',

  'tag.damaged': 'このメールに保存されたリンクを読み取れません。何も変更されていません。',
  'tag.newer-version':
    'このメールのリンクは、このアドインの新しいバージョンで保存されました。再読み込みすると表示されます。それまでは何も変更されません。',

  'lists.none': 'To Do からタスクのリストを取得できませんでした。',
  'lists.incomplete': 'To Do のリストの一部が表示されていない可能性があります。',
  'lists.unread': '次のリストを読み取れませんでした: {lists}。アクセス権がなくなった可能性があります。',

  'steps.none': 'なし',
  'steps.searching': 'メールからステップを探しています…',
  'steps.notFound': 'メールにステップは見つかりませんでした。',
  'steps.fromMail': 'メールから',
  'steps.add': 'ステップを追加',
  'steps.step': 'ステップ {number}',
  'steps.moveUp': '上へ移動: {step}',
  'steps.moveDown': '下へ移動: {step}',
  'steps.remove': '削除: {step}',
  'steps.moved': '{count} 個中 {number} 番目になりました。',
  'steps.full': 'ここでは 1 つのタスクに {count} 個までステップを追加できます。',

  'access.missing':
    'タスクのあるメールを記録するには、メールを更新する許可が必要です。許可がないと、メールを移動したときにリンクが切れることがあります。',
  'access.notNow': '後で',

  'admin.copyLink': '管理者用のリンクをコピー',
  'admin.linkCopied': 'リンクをコピーしました。管理者に送ってください。',
  'admin.copyByHand': 'このリンクをコピーして管理者に送ってください。',

  'outbox.heading': '未送信',
  'outbox.count': { other: '{count} 件のタスクが未送信' },
  'outbox.create': '{list} の新しいタスク',
  'outbox.undo': 'タスクの作成の取り消し',
  'outbox.check': 'タスクが作成されていないことの確認',
  'outbox.unlink': 'リンクの解除',
  'outbox.relink': 'タスクの再リンク',
  'outbox.keepLink': 'リンクを残す',
  'outbox.move': '{list} へのタスクの移動',
  'outbox.stay': '移動しない',
  'outbox.running': '送信しています…',
  'outbox.unreadable':
    '待機中の作業の一部をここでは読み取れません。アドインの別のバージョンで作成されたものです。',
  'outbox.waiting': 'このデバイスに保存しました。自動的に送信されます。',
  'outbox.stopped': 'このデバイスに保存しました。操作が必要です。',

  'suggest.menu': '提案されたリストについて',
  'suggest.explained':
    'この差出人の最近のタスクから、このデバイス上だけで学習します。アドレスは保存しません。',
  'suggest.switchOff': 'リストの提案をやめる',
  'suggest.switchOn': 'リストの提案を再開',
  'suggest.forget': '学習した内容を消去',
  'suggest.isOff': 'リストは提案されなくなりました。',
  'suggest.isOn': 'リストの提案を再開しました。',
  'suggest.forgotten': '学習した内容を消去しました。',

  'form.listName': '新しいリストの名前',
  'form.listNameMissing': '名前を入力してください。',
  'form.createList': 'リストを作成',
  'form.creatingList': 'リストを作成しています…',

  'due.inMail': 'このメールにある日付',

  'form.importance.low': '低',
  'form.importance.normal': '標準',
  'form.importance.high': '高',

  'form.note': 'メモ',
  'form.note.link-only': 'リンクのみ',
  'form.note.preview': 'プレビュー',
  'form.note.full-text': '全文',
  'form.note.link-only.hint': 'タスクにはメールへのリンクが入ります。本文は入りません。',
  'form.note.preview.hint': 'タスクにはメールの最初の数行が入ります。',
  'form.note.full-text.hint': 'タスクにはメールの全文が入ります。',

  'form.archive': 'その後でメールをアーカイブする',
  'archive.done': '{list} にタスク「{title}」を作成し、メールをアーカイブしました。',
  'archive.undone': 'タスクを削除しました。「{subject}」は元のフォルダーに戻りました。',
  'action.dismiss': '閉じる',

  'reminder.none': 'なし',
  'reminder.inMail': 'このメールにある時刻',
  'reminder.date': '通知の日付',
  'reminder.time': '通知の時刻',
  'reminder.remove': '通知を削除',
  'reminder.wrong': 'これから先の日付と時刻を選択してください。',

  'repeat.none': 'なし',
  'repeat.day': '毎日',
  'repeat.weekday': '平日',
  'repeat.week': '毎週',
  'repeat.month': '毎月',
  'repeat.year': '毎年',
  'repeat.interval': '間隔',
  'repeat.first': '最初の期限: {date}',

  'notice.joined': 'このメールをタスクに追加しました。',
  'safe.join': 'タスクは元のままで、このメールは追加されていません。',

  'account.signedInAs': '{name} としてサインイン中',
  'account.signOut': 'サインアウト',
  'account.signingOut': 'サインアウトしています…',
  'account.losesWork': { other: '送信待ちのタスクが {count} 件あります。サインアウトすると失われます。' },
  'account.signOutAnyway': 'それでもサインアウト',
  'account.staySignedIn': 'サインインしたままにする',
  'account.differs': '{account} としてサインインしました。このメールボックスは {mailbox} です。',
  'account.unclear':
    '{account} としてサインインしました。このメールボックスの所有者を Outlook から確認できません。',
  'account.isMine': 'これは自分のアカウントです',

  'preset.save': 'プリセットとして保存',
  'preset.name': 'プリセットの名前',
  'preset.nameOf': 'プリセット {number} の名前',
  'preset.keeps':
    'リスト、期限、通知、繰り返し、重要度、メモ、分類を保存します。クリックするだけでタスクが作成されます。',
  'preset.dayLost': '選択した日付は保存されません。プリセットで使えるのは今日、明日、来週です。',
  'preset.saved': '「{name}」として保存しました。',
  'preset.savedOnes': '保存済みのプリセット',
  'preset.delete': 'プリセットを削除: {name}',
  'preset.deleteThis': 'プリセットを削除',
  'preset.deleted': '「{name}」を削除しました。',
  'preset.full': 'プリセットが {number} 個あります。ほかを保存するには、設定で 1 つ削除してください。',
  'preset.list-gone': 'プリセット「{name}」のリストはもうありません。',
  'preset.unreadable':
    'プリセット「{name}」はこのアドインの別のバージョンで保存されたため、ここでは使用できません。',

  'action.tryingAgain': '再試行しています…',
  'action.signIn': 'サインイン',
  'action.signingIn': 'サインインしています…',
  'action.finishSignIn': 'サインイン ウィンドウで完了してください。ウィンドウを閉じましたか？',
  'action.startAgain': 'やり直す',
  'action.grantAccess': 'アクセスを許可',
  'action.reportDetails': '詳細をコピー',
  'action.detailsCopied': '詳細をコピーしました。メールの内容は含まれていません。',
  'action.copyByHand': 'この詳細をコピーしてください。メールの内容は含まれていません。',
  'action.save': '保存',
  'action.cancel': 'キャンセル',
  'action.discard': '破棄',

  'due.none': 'なし',
  'due.quote': '「{words}」',

  'form.repeat': '繰り返し',
  'form.steps': 'ステップ',

  'safe.change': 'タスクは元のままです。',
  'safe.unlink': 'タスクはリンクされたままです。',
  'safe.delete': 'タスクは残っています。',

  'problem.offline': 'サービスに接続できません。',
  'problem.timed-out': '時間内にサービスから応答がありませんでした。',
  'problem.throttled': 'サービスが混み合っています。',
  'problem.service-down': 'サービスは現在利用できません。',
  'problem.conflict': '同時にほかの場所で変更されました。',
  'problem.not-found': '見つかりませんでした。移動または削除された可能性があります。',
  'problem.forbidden': 'この操作は、組織またはこのメールボックスで許可されていません。',
  'problem.rejected': 'サービスに受け付けられませんでした。',
  'problem.mail-full':
    'このメールにはこれ以上タスクをリンクできません。先にどれかのリンクを解除してください。',
  'problem.task-full':
    'このタスクに関連付けられるメールの上限に達しています。先にいずれかの関連付けを解除してください。',
  'problem.sign-in-needed': 'サインインしていません。',
  'problem.consent-needed': '許可が必要です。',
  'problem.admin-consent-needed': '先に管理者がこのアドインを承認する必要があります。',
  'problem.cancelled': 'サインインは完了しませんでした。',
  'problem.window-blocked':
    'サインイン ウィンドウがブロックされました。Outlook のポップアップを許可してください。',
  'problem.wrong-account': 'このメールボックスのものではないアカウントでサインインしています。',
  'problem.sign-in-unavailable':
    'この Outlook では、この方法でサインインできません。もう一度サインインすると、別の方法を試します。',
  'problem.over': 'この問題は解決しました。',
  'problem.unexpected': '問題が発生しました。',
  'form.categories': '分類',
  'categories.none': 'なし',
  'categories.new': '分類を追加',
  'categories.all': 'すべての分類',
  'categories.loading': '分類を読み込んでいます…',
  'categories.allShown': 'メールボックスの分類をすべて表示しています。',
  'categories.needPermission':
    'すべての分類を色付きで表示するには、メールボックスの設定を読み取る許可が必要です。',

  'form.sharedList': '共有',
  'form.suggestedList': 'この差出人のメールをいつも入れるリスト',

  ...jaSettings,
  ...jaTasks,

  ...jaWaiting,
};
