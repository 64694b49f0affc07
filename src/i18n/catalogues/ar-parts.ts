import type { Catalogue } from '../catalogue';

/** The Arabic texts of the parts of the pane that load later: what `en-parts.ts` has in English. */
export const arParts: Catalogue = {
  'noMail.title': 'لا توجد رسالة مفتوحة',
  'noMail.hint': 'افتح رسالة لتحويلها إلى مهمة.',

  'welcome.title': 'حوّل رسائل البريد إلى مهام',
  'welcome.first': 'أنشئ مهمة في Microsoft To Do من رسالة بريد، مع ارتباط يعيدك إليها.',
  'welcome.second': 'بعد ذلك ترى في الرسالة المهمة وحالتها.',

  'tasks.steps': {
    zero: 'الخطوات المنجزة: {number} من {count}',
    one: 'الخطوات المنجزة: {number} من {count}',
    two: 'الخطوات المنجزة: {number} من {count}',
    few: 'الخطوات المنجزة: {number} من {count}',
    many: 'الخطوات المنجزة: {number} من {count}',
    other: 'الخطوات المنجزة: {number} من {count}',
  },
  'reminder.laterToday': 'لاحقًا اليوم',
  'reminder.quick': '{day}، {time}',

  'link.checking': 'جارٍ التحقق…',
  'link.waiting': 'لا يزال الارتباط قيد الحفظ.',
  'link.unconfirmed': 'قد لا تكون هذه المعلومات محدّثة: تعذّرت قراءة المهمة الآن.',
  'link.task-gone': 'حُذفت هذه المهمة في To Do.',
  'link.list-gone': 'حُذفت قائمة هذه المهمة في To Do، وحُذفت المهمة معها.',
  'link.one-sided': 'لا تحتوي المهمة على ارتباط بهذه الرسالة بعد.',
  'link.mail-not-found': 'لم تعد هذه الرسالة في صندوق البريد هذا. المهمة ما زالت موجودة.',
  'link.outdated': 'نُقلت هذه الرسالة. قد لا يعمل الارتباط الموجود في المهمة بعد.',
  'link.damaged': 'بيانات الارتباط المخزنة في المهمة غير قابلة للقراءة. لم يتغيّر شيء.',
  'link.newer-version': 'أُنشئ هذا الارتباط بإصدار أحدث من هذه الوظيفة الإضافية. لم يتغيّر شيء.',
  'link.remove': 'إزالة الارتباط',
  'link.createAgain': 'إعادة الإنشاء',

  'tag.damaged': 'بيانات الارتباط المخزنة في هذه الرسالة غير قابلة للقراءة. لم يتغيّر شيء.',
  'tag.newer-version':
    'حُفظت ارتباطات هذه الرسالة بإصدار أحدث من هذه الوظيفة الإضافية. أعد التحميل لعرضها. ولن يتغيّر شيء حتى ذلك الحين.',

  'lists.none': 'لم يقدّم To Do أي قوائم لمهامك.',
  'lists.incomplete': 'قد تكون بعض قوائم To Do غير ظاهرة هنا.',
  'lists.unread': 'تعذّرت قراءة هذه القوائم: {lists}. ربما لم يعد لديك حق الوصول إليها.',

  'steps.none': 'بلا خطوات',
  'steps.searching': 'جارٍ البحث عن خطوات في الرسالة…',
  'steps.notFound': 'لم يُعثر على خطوات في الرسالة.',
  'steps.fromMail': 'من الرسالة',
  'steps.add': 'إضافة خطوة',
  'steps.step': 'الخطوة {number}',
  'steps.moveUp': 'نقل إلى أعلى: {step}',
  'steps.moveDown': 'نقل إلى أسفل: {step}',
  'steps.remove': 'إزالة: {step}',
  'steps.moved': 'أصبحت الخطوة {number} من {count}.',
  'steps.full': 'يمكن إضافة {count} خطوة هنا كحد أقصى للمهمة.',

  'access.missing':
    'لتذكّر الرسائل التي لها مهام، تحتاج هذه الوظيفة الإضافية إلى إذن لتحديث رسائلك. ومن دونه قد تنقطع الارتباطات عند نقل الرسائل.',
  'access.notNow': 'ليس الآن',

  'admin.copyLink': 'نسخ الارتباط للمسؤول لديك',
  'admin.linkCopied': 'نُسخ الارتباط. أرسله إلى المسؤول لديك.',
  'admin.copyByHand': 'انسخ هذا الارتباط وأرسله إلى المسؤول لديك.',

  'outbox.heading': 'لم يُرسل بعد',
  'outbox.count': {
    zero: 'لا مهام لم تُرسل بعد',
    one: 'مهمة واحدة لم تُرسل بعد',
    two: 'مهمتان لم تُرسلا بعد',
    few: '{count} مهام لم تُرسل بعد',
    many: '{count} مهمة لم تُرسل بعد',
    other: '{count} مهمة لم تُرسل بعد',
  },
  'outbox.create': 'مهمة جديدة في {list}',
  'outbox.undo': 'إزالة المهمة',
  'outbox.check': 'التأكد من عدم إنشاء أي مهمة',
  'outbox.unlink': 'إلغاء ارتباط المهمة',
  'outbox.relink': 'إعادة ربط المهمة',
  'outbox.keepLink': 'إبقاء الارتباط',
  'outbox.running': 'جارٍ الإرسال…',
  'outbox.unreadable': 'تتعذر قراءة بعض الأعمال المنتظرة هنا. أُنشئت بإصدار آخر من الوظيفة الإضافية.',
  'outbox.waiting': 'محفوظ على هذا الجهاز. سيُرسل تلقائيًا.',
  'outbox.stopped': 'محفوظ على هذا الجهاز. اختر ما تريد فعله.',

  'suggest.menu': 'حول القائمة المقترحة',
  'suggest.explained':
    'اقتُرحت بناءً على القوائم التي وضعت فيها آخر مهام هذا المرسل. يجري هذا التعلّم على هذا الجهاز فقط، دون حفظ أي عنوان.',
  'suggest.switchOff': 'إيقاف اقتراح القوائم',
  'suggest.switchOn': 'استئناف اقتراح القوائم',
  'suggest.forget': 'نسيان ما جرى تعلّمه',
  'suggest.isOff': 'لن تُقترح القوائم بعد الآن.',
  'suggest.isOn': 'عاد اقتراح القوائم.',
  'suggest.forgotten': 'نُسي ما جرى تعلّمه.',

  'form.listName': 'اسم القائمة الجديدة',
  'form.listNameMissing': 'أدخل اسمًا.',
  'form.createList': 'إنشاء القائمة',
  'form.creatingList': 'جارٍ إنشاء القائمة…',

  'due.inMail': 'تواريخ مذكورة في هذه الرسالة',

  'form.importance.low': 'منخفضة',
  'form.importance.normal': 'عادية',
  'form.importance.high': 'عالية',

  'form.note': 'الملاحظة',
  'form.note.link-only': 'الارتباط فقط',
  'form.note.preview': 'معاينة',
  'form.note.full-text': 'النص الكامل',
  'form.note.link-only.hint': 'تحتوي المهمة على ارتباط بالرسالة دون نصها.',
  'form.note.preview.hint': 'تحتوي المهمة على الأسطر الأولى من الرسالة.',
  'form.note.full-text.hint': 'تحتوي المهمة على نص الرسالة الكامل.',

  'reminder.none': 'بلا تذكير',
  'reminder.date': 'تاريخ التذكير',
  'reminder.time': 'وقت التذكير',
  'reminder.remove': 'إزالة التذكير',
  'reminder.wrong': 'اختر يومًا ووقتًا لم يحينا بعد.',

  'repeat.none': 'بلا تكرار',
  'repeat.day': 'يوميًا',
  'repeat.weekday': 'من الاثنين إلى الجمعة',
  'repeat.week': 'أسبوعيًا',
  'repeat.month': 'شهريًا',
  'repeat.year': 'سنويًا',
  'repeat.interval': 'الفاصل الزمني',
  'repeat.first': 'أول موعد استحقاق: {date}',
};
