import type { Catalogue } from '../catalogue';
import { arLetter } from './ar-letter';
import { arParts } from './ar-parts';
import { arSeveral } from './ar-several';

/** Arabic. Terms as in Outlook and To Do. */
export const ar: Catalogue = {
  ...arParts,
  ...arLetter,
  ...arSeveral,

  'app.outsideOutlook': 'افتح جزء المهام هذا من رسالة بريد في Outlook.',
  'app.partFailed': 'تعذّر تحميل بعض محتويات جزء المهام.',
  'app.tooOld': 'إصدار Outlook هذا قديم جدًا ولا يدعم Email to To Do. حدّث Outlook أو المتصفح.',
  'app.notStarted': 'لم يستجب Outlook. أغلق جزء المهام ثم افتحه مرة أخرى.',

  'mail.noSubject': '(بلا موضوع)',
  'mail.reading': 'جارٍ البحث عن المهام المرتبطة بهذه الرسالة…',

  'tasks.done': 'مكتملة',
  'tasks.repeats': 'تتكرر',
  'tasks.unlink': 'إلغاء الارتباط',
  'tasks.unlinking': 'جارٍ إلغاء الارتباط…',
  'tasks.moving': 'جارٍ النقل…',
  'tasks.deleting': 'جارٍ الحذف…',
  'tasks.importance': 'الأهمية',
  'tasks.importance.high': 'أهمية عالية',
  'tasks.importance.normal': 'أهمية عادية',
  'tasks.importance.low': 'أهمية منخفضة',
  'tasks.dueDate': 'تاريخ الاستحقاق',

  'link.reload': 'إعادة التحميل',

  'form.heading': 'مهمة جديدة',
  'form.another': 'إنشاء مهمة أخرى',
  'form.title': 'العنوان',
  'form.titleMissing': 'أدخل عنوانًا.',
  'form.titleFromSender': 'رسالة من {sender}',
  'form.wholeSubject': 'استخدام الموضوع كاملاً',
  'form.list': 'القائمة',
  'form.listsLoading': 'جارٍ تحميل القوائم…',
  'form.noListMatches': 'لا توجد قائمة بهذا الاسم.',
  'form.newList': 'قائمة جديدة…',
  'form.enterMakesList': 'اضغط على Enter لإنشاء قائمة.',
  'shared.link-only': 'يرى كل من في هذه القائمة العنوان وما تضيفه هنا، دون الرسالة.',
  'shared.preview': 'يرى كل من في هذه القائمة العنوان وما تضيفه هنا والأسطر الأولى من الرسالة.',
  'shared.full-text': 'يرى كل من في هذه القائمة العنوان وما تضيفه هنا ونص الرسالة الكامل.',
  'form.due': 'الاستحقاق',
  'form.clearDue': 'إزالة تاريخ الاستحقاق',
  'form.willArchive': 'أرشفة الرسالة',
  'form.moreOptions': 'خيارات إضافية',
  'form.presets': 'الإعدادات المسبقة',
  'form.reminder': 'التذكير',
  'form.create': 'إنشاء مهمة',
  'form.creating': 'جارٍ إنشاء المهمة…',

  'due.today': 'اليوم',
  'due.tomorrow': 'غدًا',
  'due.nextWeek': 'الأسبوع القادم',
  'due.pick': 'اختيار تاريخ',
  'due.wrong': 'أدخل تاريخًا كاملاً، والسنة بأربعة أرقام.',
  'due.isToday': 'مستحقة اليوم',
  'due.isTomorrow': 'مستحقة غدًا',
  'due.isOn': 'مستحقة يوم {date}',
  'due.wasOn': 'متأخرة منذ {date}',

  'steps.count': {
    zero: 'بلا خطوات',
    one: 'خطوة واحدة',
    two: 'خطوتان',
    few: '{count} خطوات',
    many: '{count} خطوة',
    other: '{count} خطوة',
  },

  'action.tryAgain': 'إعادة المحاولة',
  'action.undo': 'تراجع',
  'action.undoing': 'جارٍ إزالة المهمة…',
  'action.relinking': 'جارٍ إعادة الربط…',

  'safe.open': 'رسائلك ومهامك لم تتغيّر.',
  'safe.openWithLists': 'يمكنك المتابعة. تُحفظ المهام التي تنشئها الآن وتُرسل لاحقًا.',
  'safe.create': 'لم تُنشأ أي مهمة. ما أدخلته لا يزال هنا.',
  'safe.undo': 'المهمة وارتباطها لا يزالان موجودين.',
  'safe.relink': 'المهمة لا تزال موجودة، لكنها غير مرتبطة بهذه الرسالة.',
  'safe.signIn': 'لم يتغيّر شيء.',

  'command.progress': 'جارٍ إنشاء مهمة من هذه الرسالة…',
  'command.made': 'أُضيفت المهمة إلى {list}.',
  'command.already': 'موجودة بالفعل في {list}: {title}',
  'command.inConversation': 'هذه المحادثة موجودة بالفعل في {list}: {title}',
  'command.waiting': 'المهمة محفوظة على هذا الجهاز وستُنشأ لاحقًا. افتح جزء To Do لعرضها.',
  'command.openPane': 'افتح جزء To Do مرة واحدة لتسجيل الدخول، ثم أعد المحاولة.',
  'command.grantInPane': 'افتح جزء To Do مرة واحدة لمنح الوصول، ثم أعد المحاولة.',
  'command.failed': 'لم تُنشأ أي مهمة. افتح جزء To Do لإعادة المحاولة.',

  'signIn.title': 'تسجيل الدخول إلى Email to To Do',
  'signIn.relay': 'تابع إلى صفحة تسجيل الدخول من Microsoft. تُفتح في نافذة خاصة بها.',
  'signIn.continue': 'متابعة',
  'signIn.waitingTitle': 'جارٍ تسجيل الدخول…',
  'signIn.waiting': 'أكمل في النافذة التي فُتحت. ستُغلق هذه النافذة تلقائيًا.',
  'signIn.dialog': 'تُفتح صفحة تسجيل الدخول من Microsoft بعد لحظة.',
  'signIn.failed': 'لم ينجح تسجيل الدخول',
  'signIn.closeAndRetry': 'أغلق هذه النافذة وأعد المحاولة في Outlook.',

  'consent.granted': 'تفيد خدمة تسجيل الدخول بأن الوصول قد مُنح',
  'consent.grantedNext':
    'إذا كنت قد منحته للتو، فيمكن لجميع من في مؤسستك استخدام Email to To Do الآن. هذه الصفحة تكرر ما أُبلغت به فقط. للتأكد، راجع أذونات Email to To Do في مركز إدارة Microsoft Entra. يمكنك إغلاق هذه الصفحة.',
  'consent.notGranted': 'لم يُمنح الوصول',
  'consent.notGrantedNext': 'لم يتغيّر شيء. يمكنك إغلاق هذه الصفحة أو فتح الارتباط مرة أخرى لإعادة المحاولة.',
  'consent.failedNext':
    'لم تتمكن خدمة تسجيل الدخول من منحه ({code}). افتح الارتباط مرة أخرى لإعادة المحاولة.',
  'consent.nothing': 'الوصول لمؤسستك',
  'consent.nothingNext': 'بعد أن يمنح المسؤول الوصول، توضح هذه الصفحة ما إذا كان ذلك قد نجح. يمكنك إغلاقها.',
};
