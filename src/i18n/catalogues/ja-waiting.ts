import type { Catalogue } from '../catalogue';

/** The Japanese texts of tasks that wait for an answer. */
export const jaWaiting: Catalogue = {
  'waiting.wait': '返信待ち',
  'waiting.stop': '返信待ちをやめる',
  'waiting.stopped': '返信待ちを終了しました',
  'waiting.title': '{name} の返信待ち: {title}',
  'waiting.titleAlone': '返信待ち: {title}',
  'waiting.others': { other: '{name} ほか {count} 名' },
  'waiting.sinceDay': '{date}から {name} の返信待ち',
  'waiting.sinceWeekday': '{date}から {name} の返信待ち',
  'waiting.sinceDate': '{date}から {name} の返信待ち',
  'waiting.answeredDay': '{date}、{name} から返信がありました',
  'waiting.answeredWeekday': '{date}に {name} から返信がありました',
  'waiting.answeredDate': '{date}に {name} から返信がありました',
  'waiting.done': '完了',
  'waiting.keep': '引き続き待つ',
  'waiting.write': 'もう一度メールする',
  'waiting.noReply': 'Outlook で返信を開けませんでした。メールから直接返信してください。',
  'waiting.answers': '届いた返信',
  'waiting.open': '返信を開く',
  'waiting.notShown': 'Outlook でこのメールを表示できませんでした。',
};
