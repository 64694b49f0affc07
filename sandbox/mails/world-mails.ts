import { ago, day, longDate, workday } from './days';
import { page, paragraphs, list, letter } from './html';
import type { MailSeed } from './mail-seed';
import { adele, ben, cleo, farah } from './people';

const rightToLeft = ' dir="rtl"';

/** Scripts and directions other than those of a western letter. */
export const worldMails: readonly MailSeed[] = [
  {
    key: 'arabic-contract',
    from: { name: 'ليلى منصور', address: 'layla@manara.example' },
    subject: 'مسودة عقد الترجمة: الرجاء المراجعة والتوقيع',
    date: ago(0, 8),
    isRead: false,
    html: page(
      `<div dir="rtl" lang="ar">${paragraphs(
        'السيدة أديل المحترمة،',
        `أرسل إليكم مسودة عقد ترجمة موقعكم إلى العربية. نرجو مراجعة البند الثالث وإرسال ملاحظاتكم قبل <b>${day(7, 'ar-SA-u-ca-gregory', longDate)}</b>.`,
      )}${list(['تأكيد عدد الصفحات (48 صفحة)', 'اختيار المصطلحات الرسمية للشركة', 'توقيع العقد وإعادته بالبريد'])}${paragraphs(
        'مع خالص التحية،<br>ليلى منصور',
      )}</div>`,
      rightToLeft,
    ),
  },
  {
    key: 'hebrew-invitation',
    from: { name: 'נועה ברק', address: 'noa@galim.example' },
    subject: 'הזמנה: סיור במשרדים החדשים (RSVP)',
    date: ago(1, 7),
    html: page(
      `<div dir="rtl" lang="he">${paragraphs(
        'שלום אדל,',
        `נשמח לראותך בסיור במשרדים החדשים שלנו ברחוב הים 4, ביום ${day(12, 'he-IL')} בשעה 16:00.`,
        'נא לאשר הגעה עד סוף השבוע. אפשר להביא אורחת אחת.',
        'להתראות,<br>נועה',
      )}</div>`,
      rightToLeft,
    ),
  },
  {
    key: 'japanese-quote',
    from: { name: '佐藤 健一', address: 'sato@hikari-lighting.example' },
    subject: '【お見積り】会議室の照明についてのご確認のお願い',
    date: ago(0, 13),
    html: page(
      paragraphs(
        'ヴァンス様',
        'いつもお世話になっております。ヒカリ照明の佐藤です。',
        `会議室用照明(12台)のお見積書をお送りいたします。ご確認のうえ、<b>${day(10, 'ja-JP')}</b>までにご返信いただけますと幸いです。`,
        '・色温度:4000K または 3000K<br>・納期:ご注文後 約3週間<br>・取付工事は別途お見積り',
        '何卒よろしくお願いいたします。<br>佐藤 健一',
      ),
      ' lang="ja"',
    ),
    attachments: [{ name: '御見積書_会議室照明.pdf', contentType: 'application/pdf', size: 132_400 }],
  },
  {
    key: 'chinese-samples',
    from: { name: '陈晓', address: 'chen.xiao@yunfang.example' },
    subject: '地毯样品已寄出,请确认颜色',
    date: ago(2, 3),
    text: [
      'Adele 您好:',
      '',
      '五种颜色的地毯样品昨天已经寄出,预计三天后到达。',
      '',
      `请在${day(8, 'zh-CN')}之前告诉我们:`,
      '1、选择哪一种颜色;',
      '2、二层的准确面积;',
      '3、是否需要安装。',
      '',
      '顺祝商祺',
      '陈晓',
    ].join('\n'),
  },
  {
    key: 'korean-visit',
    from: { name: '김하나', address: 'hana.kim@dalbit.example' },
    subject: '다음 주 방문 일정 확인 부탁드립니다',
    date: ago(4, 2),
    html: page(
      paragraphs(
        '안녕하세요, 아델 님.',
        `${workday(9, 'ko-KR')} 오후 2시에 세 명이 방문할 예정입니다. 회의실 예약과 주차 등록을 부탁드립니다.`,
        '변경 사항이 있으면 알려 주세요. 감사합니다.<br>김하나 드림',
      ),
      ' lang="ko"',
    ),
  },
  {
    key: 'emoji-party',
    from: cleo,
    to: [adele, ben, farah],
    subject: '🎉🎂 Surprise party for Dana 🤫 – who brings what? 👩‍🍳👨‍👩‍👧‍👦🏳️‍🌈',
    date: ago(1, 5),
    isRead: false,
    html: letter(
      'Cleo 💛',
      'Psst 🤫',
      `Dana turns 40 on ${workday(15)}. This is the plan:`,
      list([
        '🎂 cake: me',
        '🥤 drinks: <b>Adele?</b>',
        '🎈 balloons and the big 4️⃣0️⃣: Ben',
        '🎸 music: Farah (no karaoke 🙏)',
      ]),
      'Say yes or no until Friday 👍👎',
    ),
  },
  {
    key: 'mixed-direction',
    from: { name: 'Omar Haddad عمر حداد', address: 'omar@manara.example' },
    subject: 'Order A-113 (طلب رقم A-113): 3 × “Level 2” signs',
    date: ago(5, 5),
    html: page(
      `<div>${paragraphs('Hello Adele, the text for the signs, please confirm the spelling:')}` +
        `<p dir="rtl">الطابق الثاني – Level 2 – غرفة الاجتماعات (Birch)</p>` +
        `<p dir="rtl">مخرج الطوارئ ← Emergency exit</p>${paragraphs('Thank you, Omar')}</div>`,
    ),
  },
  {
    key: 'greek-thanks',
    folder: 'archive',
    from: { name: 'Ελένη Παππά', address: 'eleni@kyma.example' },
    subject: 'Ευχαριστούμε για την επίσκεψη',
    date: ago(19),
    text: 'Αγαπητή Αντέλ,\n\nσας ευχαριστούμε για την επίσκεψη. Θα σας στείλουμε τις φωτογραφίες μέχρι την Παρασκευή.\n\nΕλένη',
  },
];
