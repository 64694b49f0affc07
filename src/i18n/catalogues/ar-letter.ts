import type { Catalogue } from '../catalogue';

/** Arabic texts of the letter to an administrator. */
export const arLetter: Catalogue = {
  'letter.copy': 'نسخ رسالة للمسؤول لديك',
  'letter.copied': 'نُسخت الرسالة. الصقها في بريد إلى المسؤول لديك.',
  'letter.copyByHand': 'انسخ هذه الرسالة وأرسلها إلى المسؤول لديك.',
  'letter.subject': 'طلب الموافقة على الوظيفة الإضافية Email to To Do في Outlook',
  'letter.request':
    'أود استخدام Email to To Do. فهي تحوّل رسائل البريد الإلكتروني إلى مهام في Microsoft To Do وتُبقي الارتباط بينهما. يجب أن يوافق عليها أحد المسؤولين مرة واحدة لمؤسستنا، في هذه الصفحة:',
  'letter.may': 'ما يُسمح لها به، للشخص الذي سجّل الدخول فقط وببياناته هو فقط:',
  'letter.signIn': 'openid و profile و offline_access: تسجيل الدخول والبقاء مسجَّل الدخول.',
  'letter.tasks': 'Tasks.ReadWrite: إنشاء المهام وعرضها وتغييرها.',
  'letter.mail':
    'Mail.ReadWrite: تدوين مهام الرسالة عليها، ومنحها فئة، وأرشفتها إذا أراد الشخص ذلك. لا تغيّر أبدًا موضوع الرسالة ولا نصها ولا مستلميها، ولا ترسل أي رسالة.',
  'letter.stored': 'ما يُخزَّن وأين:',
  'letter.storedOnline': 'في Microsoft 365: المهام مع ارتباط برسالتها، وعلى الرسالة ما لها من مهام.',
  'letter.storedHere':
    'على الجهاز: أسماء قوائم المهام، والمهام المفتوحة، ومهام الرسائل الأخيرة، وما لم يمكن إرساله بعد.',
  'letter.storedNowhere':
    'لا شيء في أي مكان آخر: ليس للوظيفة الإضافية خادم خاص بها ولا ترسل شيئًا إلى مطوّريها.',
};
