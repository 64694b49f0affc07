import type { Catalogue } from '../catalogue';

/** The Japanese texts of the settings. */
export const jaSettings: Catalogue = {
  'dropped.here': 'ここにメールをドロップするとタスクになります',
  'several.last': '複数のメール',
  'flagged.heading': 'フラグ付きメール',
  'settings.heading': '設定',
  'settings.back': '戻る',
  'settings.follow': '設定はほかのデバイスでも使われます。',
  'settings.newTasks': '新しいタスク',
  'settings.defaultList': '既定のリスト',
  'settings.toDoDefault': 'To Do の既定のリスト',
  'settings.listGone': '選択したリストはもうありません。新しいタスクは To Do の既定のリストに追加されます。',
  'settings.reminderTime': '通知の時刻',
  'settings.waitingDays': '返信待ちの営業日数',
  'settings.emails': 'タスクのあるメール',
  'settings.joins': '返信をスレッドのタスクに追加する',
  'settings.joinsHint':
    'リボンのボタンに適用されます。どちらの場合も、1 つのスレッドに作られるタスクは 1 つです。',
  'settings.inMessageList': 'メッセージ一覧で目印を付ける',
  'settings.markedAs': 'タスクが完了するまで、メールに分類項目「Email to To Do」が付きます。',
  'settings.color': '色を付ける',
  'settings.coloring': '色を付けています…',
  'settings.colored':
    '分類項目は青になりました。すでに色が付いていた場合はそのままです。色は Outlook で変更できます。',
  'settings.colorPermission':
    '分類項目に色を付けるには、メールボックスの設定を変更するためのアクセス許可が必要です。',
  'settings.suggestions': 'リストの候補',
  'settings.bySender': '差出人に応じてリストの候補を表示する',
  'settings.suggestHint':
    'これまでのタスクから学習します。このデバイスだけで行われ、アドレスは保存されません。',
  'settings.senders': { other: '{count} 人の差出人から学習しました' },
  'settings.presetsHint': '「その他のオプション」で、入力した内容をプリセットとして保存できます。',
  'settings.look': '言語とテーマ',
  'settings.language': '言語',
  'settings.theme': 'テーマ',
  'settings.asOutlook': 'Outlook と同じ',
  'settings.theme.light': 'ライト',
  'settings.theme.dark': 'ダーク',
  'settings.about': 'バージョン情報',
  'settings.version': 'バージョン {version}',
};
