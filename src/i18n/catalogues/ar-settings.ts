import type { Catalogue } from '../catalogue';

/** The Arabic texts of the settings. */
export const arSettings: Catalogue = {
  'settings.heading': 'الإعدادات',
  'settings.back': 'رجوع',
  'settings.follow': 'تسري إعداداتك أيضًا على أجهزتك الأخرى.',
  'settings.newTasks': 'المهام الجديدة',
  'settings.defaultList': 'القائمة الافتراضية',
  'settings.toDoDefault': 'القائمة الافتراضية في To Do',
  'settings.listGone':
    'لم تعد القائمة التي اخترتها موجودة. تُضاف المهام الجديدة إلى القائمة الافتراضية في To Do.',
  'settings.reminderTime': 'وقت التذكير',
  'settings.emails': 'رسائل البريد التي لها مهمة',
  'settings.joins': 'إضافة الردود إلى مهمة محادثتها',
  'settings.joinsHint': 'ينطبق على الزر في الشريط: فهو ينشئ مهمة واحدة فقط لكل محادثة في جميع الأحوال.',
  'settings.inMessageList': 'تمييزها في قائمة الرسائل',
  'settings.markedAs': 'ما دامت المهمة مفتوحة، تحمل الرسالة الفئة «Email to To Do».',
  'settings.color': 'إضافة لون إليها',
  'settings.coloring': 'جارٍ إضافة اللون…',
  'settings.colored': 'أصبحت الفئة زرقاء، ما لم تكن قد منحتها لونًا من قبل. يمكنك تغييره في Outlook.',
  'settings.colorPermission':
    'لإضافة لون إلى الفئة، تحتاج هذه الوظيفة الإضافية إلى إذن بتغيير إعدادات علبة بريدك.',
  'settings.suggestions': 'القوائم المقترحة',
  'settings.bySender': 'اقتراح قائمة بحسب المرسل',
  'settings.suggestHint': 'يُستفاد من مهامك السابقة على هذا الجهاز فقط ومن دون حفظ أي عناوين.',
  'settings.senders': {
    zero: 'لم يُستفد من أي مرسل بعد',
    one: 'استُفيد من مرسل واحد',
    two: 'استُفيد من مرسلَين',
    few: 'استُفيد من {count} مرسلين',
    many: 'استُفيد من {count} مرسلًا',
    other: 'استُفيد من {count} مرسل',
  },
  'settings.presetsHint': 'ضمن «خيارات إضافية» يمكنك حفظ نموذج معبأ كإعداد مسبق.',
  'settings.look': 'اللغة والمظهر',
  'settings.language': 'اللغة',
  'settings.theme': 'المظهر',
  'settings.asOutlook': 'مثل Outlook',
  'settings.theme.light': 'فاتح',
  'settings.theme.dark': 'داكن',
  'settings.about': 'حول',
  'settings.version': 'الإصدار {version}',
};
