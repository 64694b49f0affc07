import { isBlank, paragraphsOf, type Line } from './line';

const words = (list: string) => new RegExp(list, 'iu');

/** A notice speaks of the mail that it stands in. */
const thisMail = words(
  'this (e-?mail|message|communication|transmission)|the information (contained )?in this|diese[rs]? (e-?mail|mail|nachricht|mitteilung)|' +
    'ce (message|courriel|mail|e-?mail)|cet(te)? (e-?mail|courrier|communication|message)|le présent (message|courriel)|' +
    'este (mensaje|correo|e-?mail|mail)|esta (comunicación|mensagem)|este (e-?mail|correio)|quest[aoe] (messaggio|e-?mail|comunicazione|mail)|' +
    'di(t|ze) (e-?mail|bericht)|ta wiadomość|本(メール|電子メール|Eメール|通信|メッセージ)|このメール|当メール|此邮件|本邮件|本郵件|이 메일|본 메일|' +
    'هذه الرسالة|هذا البريد|هذا الإيميل|محتوى الرسالة|إيميل|detta (meddelande|mejl)|denne (e-?post|mail|besked)|данное (сообщение|письмо)|это (письмо|сообщение)',
);

/** What a notice says about the mail. Two different statements make a notice. */
const cues: readonly RegExp[] = [
  // It is confidential.
  words(
    'confidential|privileged|vertraulich|geschützt|confidentiel|confidencial|confidenciales|riservat|confidenziale|vertrouwelijk|poufn|機密|秘密情報|' +
      '保密|机密|기밀|سري|konfidentiel|konfidentiell|конфиденциальн',
  ),
  // It is meant for one reader.
  words(
    '(intended|solely|only|exclusively)( \\w+){0,6} (for|recipient|addressee|use)|intended recipient|named addressee|ausschließlich|' +
      'nur für|(richtige|bestimmungsgemäße|vorgesehene|beabsichtigte)\\w* (adressat|empfänger)|bestimmt|(strictement|exclusivement|uniquement)|réservé|destinataire|' +
      'exclusivamente|únicamente|dirigid[oa]|destinatario|destinatário|esclusivamente|uitsluitend|bestemd|宛先(の方|人)|名宛人|受信者|お心当たり|收件人|موجهة|موجّهة|للمرسل إليه|المستلم|المرسل إليه|المرسلة إليه|للشخص|wyłącznie|исключительно',
  ),
  // It may have gone astray.
  words(
    'in error|by mistake|inadvertently|not the (intended|named)|irrtümlich|versehentlich|fehlgeleitet|nicht der (richtige|beabsichtigte|vorgesehene)|' +
      'par erreur|pas le destinataire|por error|por equivocación|no es (usted )?el destinatario|por engano|per errore|ten onrechte|abusievelijk|niet de|' +
      '誤って|誤送信|誤配信|手違い|误收|誤收|잘못|بالخطأ|عن طريق الخطأ|لست المستلم|لم تكن|لست المقصود|خطأ|omyłkowo|ошибочно|по ошибке|av misstag|ved en fejl',
  ),
  // It has to be deleted, and the sender told.
  words(
    'delete|destroy|notify|inform (the|us)|advise the sender|let us know|lösch|vernicht|informieren sie|benachrichtig|verständig|supprim|détrui|prévenir|avertir|informer l|' +
      'elimin|elimín|borr[ae]|bórr|destruy|notif|avis[ae]|comuni[cq]|apag|cancell|distrugg|avvis|verwijder|vernietig|削除|破棄|ご連絡|お知らせ|删除|刪除|销毁|삭제|' +
      'حذف|احذف|إتلاف|اتلاف|إبلاغ|إخطار|إعلام|usun|удалит|radera|slet',
  ),
  // It may not be passed on.
  words(
    'disclos|unauthori[sz]ed|disseminat|copying|distribution( \\w+)* (is|are) (strictly )?prohibited|strictly prohibited|unbefugt|weitergabe|weiterleit|nicht gestattet|' +
      'divulg|diffusion|interdit|prohibid|proibid|difusión|reproducción|vietat|verboden|無断|転載|転送を禁|禁止|禁じ|유출|إفشاء|نشر|توزيع|نسخ|يحظر|يُحظر',
  ),
  // Nobody is liable for it.
  words(
    'liability|virus|monitored|not necessarily (represent|reflect)|keine haftung|haftung|responsabilité|responsabilidad|aansprakelijk|odpowiedzialno|ウイルス|责任|' +
      'المسؤولية|فيروس|opinions expressed|views expressed',
  ),
];

/** A request not to print mentions printing, and either nature or this mail and need. */
const printing = words(
  'print|druck|imprim|stampa|afdruk|印刷|プリント|打印|列印|인쇄|طباع|تطبع|اطبع|utskrift|skriv(a|e)? ut|wydruk|drukow|печат|распечат',
);
const nature = words(
  'environment|planet|trees?\\b|nature|paper|umwelt|bäume|papier|natur\\b|environnement|planète|arbre|medio ?ambiente|árbol|papel|ambiente|bomen|milieu|' +
    '環境|地球|資源|环境|환경|البيئة|miljö|miljø|środowisk|природ|окружающ',
);
const restraint = words(
  'think|consider|really need|necess|avoid|before you|unless|prüfen|wirklich|nötig|notwendig|müssen|bevor|nécess|évite|ne pas|avant d|' +
    'necesari|evite|no imprima|antes de|nodig|必要|控え|前に|الضرور|فكر|قبل|لا ',
);
const anyMail = words(
  'e-?mail|\\bmails?\\b|message|nachricht|courriel|mensaje|correo|messaggio|bericht|メール|메일|邮件|الرسالة|البريد|wiadomoś|письм',
);

/** What a gateway or the mail program puts above a mail from outside. */
const banners: readonly RegExp[] = [
  /(originat|came|come|sent|received|is) .{0,20}(from )?(an? )?(outside|external|untrusted)/iu,
  /(external|outside) (e-?mail|sender|source|message)( |:|\.|!|$)/iu,
  /do not click|don.t click|you don.t often get e?-?mail|learn why this is important|some people who received this message/iu,
  /(stammt|kommt|kam|wurde|von) .{0,30}(außerhalb|extern)|externer? (absender|e-?mail|nachricht)|klicken sie (nicht|nur)|öffnen sie keine|sie erhalten nicht (oft|häufig)/iu,
  /(provient|vient|envoyé|émane|expéditeur) .{0,30}(extérieur|externe)|(courriel|message|e-?mail|expéditeur|mail) externe|ne cliquez (pas|sur)|vous n.obtenez pas souvent|vous ne recevez pas souvent/iu,
  /(procede|proviene|viene|enviado|originado|origen|llega) .{0,40}(fuera|extern)|(correo|mensaje|remitente) externo|no haga clic|no suele recibir|no abra/iu,
  /(社外|外部|組織外)(から|の|メール|送信)|リンクを(クリック|開)|からのメールを受け取ることはあまり/u,
  /(من )?(خارج|خارجي|خارجية)( |$).{0,40}|لا تنقر|لا تفتح|لا تتلقى (عادة|رسائل)|لا تضغط|رسالة خارجية|مرسل خارجي/u,
  /(esterno|extern)[aeoe]? .{0,30}(organizzazione|organisatie)|non cliccare|klik niet/iu,
];
/** A banner warns: a mere remark that something is external is no banner. */
const warning =
  /caution|warning|attention|\[?external|achtung|warnung|vorsicht|hinweis|attention|prudence|avertissement|atención|precaución|advertencia|aviso|attenzione|let op|注意|警告|社外|外部|تنبيه|تحذير|احذر|انتباه|click|klick|cliqu|clic|links?\b|リンク|الروابط|رابط|often|häufig|souvent|suele|あまり|عادة/iu;

/** Longest banner, and how many paragraphs from the top it is looked for. */
const longestBanner = 600;
const bannerReach = 3;

const taglines =
  /^((get|download|obtenir|obtenez|obtén|obtener|holen sie sich|laden sie|téléchargez|descarga|scarica) .{0,12}outlook .*|outlook (für|for|pour|para|を) .*|(sent|envoyé|enviado|gesendet|inviato|verzonden|wysłane|skickat|sendt|verstuurd|lähetetty|отправлено|enviada) (from|via|with|using|de|depuis|à partir de|desde|do|da|dal|mit|von|vom|vanuit|vanaf|z|från|fra|med|с|avec|con|mithilfe|through) .*|von meinem .{0,40}(gesendet|geschickt)|diese nachricht wurde von meinem .*|mit der .{0,40} gesendet|provenance : courrier .*|.{1,30}から送信(されました|しました)?|(أُرسلت|أرسلت|مرسل|تم الإرسال|ارسلت|مُرسل|تم إرساله|أُرسل|أرسل) من .*|الحصول على outlook .*|yahoo mail.*から送信.*)$/iu;
/** A tagline is short. */
const longestTagline = 90;

const viewInBrowser =
  /(view|read|open|see|display|having trouble|trouble viewing|can.t see|not displaying|problems? viewing)[^.]{0,40}(browser|online|web version|webpage|web page|properly|correctly|email)|web version|im browser (ansehen|anzeigen|öffnen|lesen)|(webversion|online-version|onlineversion)|browser (an|öffnen)|nicht (richtig|korrekt) (angezeigt|dargestellt)|(afficher|voir|lire|ouvrir|consulter|visualiser|visualisez|affichez)[^.]{0,40}(navigateur|en ligne|version web|version en ligne)|version en ligne|s.affiche pas correctement|(ver|abrir|leer|visualizar)[^.]{0,40}(navegador|en línea|versión web|online)|versión (web|en línea|online)|no (se )?(ve|visualiza)[^.]{0,20}correctamente|(visualizza|leggi)[^.]{0,40}browser|(bekijk|lees)[^.]{0,40}(browser|online)|ブラウザ(ー)?(で|から)|(ウェブ|web)(版|で)(を)?(表示|見|閲覧)|正しく表示されない|(عرض|اعرض|شاهد|مشاهدة|افتح|قراءة|تصفح)[^.]{0,30}(المتصفح|الويب|متصفح)|النسخة (الإلكترونية|على الويب)/iu;

/** Whether a paragraph is a legal notice under a mail. */
export function isNotice(text: string): boolean {
  const said = cues.filter((cue) => cue.test(text)).length;
  return (said >= 2 && thisMail.test(text) && (said >= 3 || text.length > 60)) || said >= 4;
}

const isPrintingLine = (text: string): boolean =>
  text.length < 300 &&
  printing.test(text) &&
  (nature.test(text) || (restraint.test(text) && anyMail.test(text)));

function isBanner(text: string): boolean {
  return text.length <= longestBanner && warning.test(text) && banners.some((banner) => banner.test(text));
}

const isTagline = (text: string): boolean => text.length <= longestTagline && taglines.test(text.trim());
const leadingView = new RegExp(`^[^.!?。]{0,40}?(?:${viewInBrowser.source})`, 'iu');
/** What may stand between the offer and the text: the rest of a short sentence and its end, or the next sentence. */
const behindView = /^[^.!?。|\n]{0,25}[.!?。|:»>›\n]\s*|^\s{2,}|^\s+(?=[^\p{Ll}\s])|^\s*$/u;

/** A text without the offer at its beginning to read it in a browser. */
export function withoutViewLink(text: string): string {
  let rest = text.trimStart();
  for (let offers = 0; offers < 3; offers += 1) {
    const offer = leadingView.exec(rest)?.[0];
    const gap = offer === undefined ? undefined : behindView.exec(rest.slice(offer.length))?.[0];
    if (offer === undefined || gap === undefined) break;
    rest = rest.slice(offer.length + gap.length).trimStart();
  }
  return rest;
}

/** Longest line that is only the offer, without its addresses. */
const longestOffer = 160;

function isViewLine(line: string): boolean {
  const text = line.replace(/\s*\(https?:\S+\)/g, '');
  return text.length <= longestOffer && viewInBrowser.test(text) && withoutViewLink(text) === '';
}
/** How many paragraphs from the top the line "View in browser" is searched for. */
const viewReach = 3;

/** A line drawn by hand, or the name of the meeting service between two of them. */
const isStroke = (text: string): boolean =>
  /^[_*=~#•.-]{3,}$/.test(text.replace(/\s/g, '')) && text.replace(/\s/g, '') !== '---';
const isLongRule = (text: string): boolean => /^[_]{8,}$/.test(text.replace(/\s/g, ''));

/** Heading of a notice that was removed. */
const noticeHeading =
  /^[*_\s]*((confidentiality|legal|privacy|email) (notice|disclaimer|statement)|disclaimer|notice|haftungsausschluss|rechtlicher hinweis|vertraulichkeitshinweis|hinweis|avis de confidentialité|clause de confidentialité|avertissement|aviso (legal|de confidencialidad)|免責事項|機密情報|注意事項|إخلاء مسؤولية|إشعار السرية|تنبيه)[*_\s:：]*$/iu;

/** An invitation to a meeting in Teams, and its headings, which repeat what its link says. */
const meetingLink = /teams\.(microsoft|live)\.com\/(l\/meetup-join|meet)/;
const meetingHeading =
  /^([^.]{0,25}microsoft teams[^.]{0,25}|(join|treten sie|nehmen sie|participer|rejoindre|rejoignez|únase|unirse|unirte)[^.]{0,40}(computer|ordinateur|equipo|ordenador|pc)[^.]{0,60}|コンピュータ[^。]{0,40}参加|[^.]{0,20}الكمبيوتر[^.]{0,40})$/iu;

/** The lines without what mail systems and programs add: notices, warnings, taglines, lines drawn between them. */
export function withoutAdditions(lines: readonly Line[]): readonly Line[] {
  const gone = new Set<number>();
  const drop = (start: number, end: number) => {
    for (let index = start; index < end; index += 1) gone.add(index);
  };
  const isInvitation = lines.some(({ text }) => meetingLink.test(text));
  const found = paragraphsOf(lines);
  for (const [position, { start, end }] of found.entries()) {
    const part = lines.slice(start, end);
    // A line drawn by hand above and below is not part of the text between.
    const text = part
      .map((line) => line.text)
      .filter((line) => !isStroke(line))
      .join(' ');
    const isTop = position < bannerReach;
    if ((isTop && isBanner(text)) || (position > 0 && (isNotice(text) || isPrintingLine(text)))) {
      drop(start, end);
      const before = found[position - 1];
      if (
        before &&
        noticeHeading.test(
          lines
            .slice(before.start, before.end)
            .map((line) => line.text)
            .join(' '),
        )
      ) {
        drop(before.start, before.end);
      }
      continue;
    }
    for (const [offset, { text: line }] of part.entries()) {
      const isDropped =
        isLongRule(line) ||
        (isInvitation && meetingHeading.test(line)) ||
        (isTagline(line) && !(position === 0 && offset === 0)) ||
        (position > 0 || offset > 0 ? isNotice(line) || isPrintingLine(line) : false) ||
        (isTop && isBanner(line)) ||
        (position < viewReach && isViewLine(line));
      if (isDropped) drop(start + offset, start + offset + 1);
    }
  }
  // Separators of what was removed are useless.
  for (const [index, line] of lines.entries()) {
    if (!isStroke(line.text) || gone.has(index)) continue;
    const near = [neighbour(lines, index, -1), neighbour(lines, index, 1)];
    if (near.some((at) => at !== undefined && gone.has(at))) gone.add(index);
  }
  const last = lines.findLastIndex((line, index) => !isBlank(line) && !gone.has(index));
  // A signature mark with nothing left below it.
  if (lines[last]?.text.trim() === '--') gone.add(last);
  return lines.filter((_, index) => !gone.has(index));
}

function neighbour(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let index = from + step; index >= 0 && index < lines.length; index += step) {
    if (!isBlank(lines[index])) return index;
  }
  return undefined;
}
