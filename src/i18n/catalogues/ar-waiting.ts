import type { Catalogue } from '../catalogue';

/** The Arabic texts of tasks that wait for an answer. */
export const arWaiting: Catalogue = {
  'waiting.wait': 'بانتظار رد',
  'waiting.stop': 'إيقاف الانتظار',
  'waiting.stopped': 'لم تعد المهمة بانتظار رد',
  'waiting.title': 'بانتظار رد {name}: {title}',
  'waiting.titleAlone': 'بانتظار رد: {title}',
  'waiting.others': {
    zero: '{name}',
    one: '{name} وشخص آخر',
    two: '{name} وشخصين آخرين',
    few: '{name} و{count} أشخاص آخرين',
    many: '{name} و{count} شخصًا آخر',
    other: '{name} و{count} شخص آخر',
  },
  'waiting.sinceDay': 'بانتظار رد {name} منذ {date}',
  'waiting.sinceWeekday': 'بانتظار رد {name} منذ يوم {date}',
  'waiting.sinceDate': 'بانتظار رد {name} منذ يوم {date}',
  'waiting.answeredDay': 'وصل رد {name} {date}',
  'waiting.answeredWeekday': 'وصل رد {name} يوم {date}',
  'waiting.answeredDate': 'وصل رد {name} يوم {date}',
  'waiting.done': 'تم',
  'waiting.keep': 'مواصلة الانتظار',
  'waiting.write': 'الكتابة من جديد',
  'waiting.noReply': 'لم يفتح Outlook الرد. يمكنك الرد من الرسالة نفسها.',
  'waiting.answers': 'الردود الواردة',
  'waiting.open': 'فتح الرد',
  'waiting.notShown': 'لم يعرض Outlook هذه الرسالة.',
};
