/*
 * The words that mail programs put around an earlier mail, in their languages: labels of its header lines, the verb of
 * "On … wrote:", and the names of its dividers. Collected from the output of Outlook, Gmail, Apple Mail, Thunderbird,
 * Yahoo, Samsung Email, Notes and others.
 */

export type HeaderKind = 'from' | 'date' | 'to' | 'subject' | 'other';

const labels: Readonly<Record<HeaderKind, string>> = {
  from:
    'from|von|de|da|van|od|från|fra|frá|lähettäjä|saatja|no|nuo|от|від|од|από|差出人|送信者|发件人|寄件者|寄件人|發件人|보낸 사람|보낸사람|발신|' +
    'من|المرسل|מאת|from|kimden|gönderen|feladó|de la|expéditeur|absender|remitente|mittente|afzender|nadawca|avsändare|afsender|' +
    'từ|จาก|dari|expeditor|odesílatel|odosielateľ|pošiljatelj',
  date:
    'sent|date|date sent|sent on|sent at|gesendet|gesendet am|datum|am|envoyé|envoyé le|envoyée|date d.envoi|enviado|enviado el|' +
    'enviado em|enviada|enviada em|fecha|data|inviato|inviato il|verzonden|wysłano|wysłane|skickat|skickad|sendt|dato|lähetetty|' +
    'päivämäärä|päiväys|pvm|отправлено|дата|надіслано|изпратено|送信日時|送信日|日時|日付|送信済み|发送时间|发送日期|日期|时间|傳送時間|' +
    '寄件日期|傳送日期|보낸 날짜|보낸날짜|날짜|일시|تم الإرسال|أرسلت|أُرسلت|تاريخ الإرسال|التاريخ|تاريخ|נשלח|תאריך|gönderildi|gönderilme|tarih|' +
    'küldve|elküldve|dátum|odesláno|odoslané|στάλθηκε|ημερομηνία|εστάλη|trimis|trimis la|poslano|đã gửi|ngày|tanggal|dikirim|ส่ง|วันที่',
  to:
    'to|an|à|a|para|aan|do|komu|till|til|vastaanottaja|кому|до|към|προς|宛先|收件人|收件者|받는 사람|받는사람|수신|إلى|الى|המען|אל|kime|alıcı|' +
    'címzett|către|catre|destinatario|destinataire|destinataires|empfänger|za|prima|ontvanger|đến|tới|ถึง|kepada|për',
  subject:
    'subject|re|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|temat|předmět|predmet|ämne|emne|aihe|тема|относно|件名|主题|主旨|主題|' +
    '제목|الموضوع|נושא|konu|tárgy|θέμα|subiect|zadeva|efni|chủ đề|เรื่อง|subjek|perihal|tiêu đề',
  other:
    'cc|kopie|copie|copia|cópia|kopia|kopi|kopio|bcc|cci|cco|importance|wichtigkeit|priorität|priority|importancia|importanza|' +
    'importância|reply-to|antwort an|répondre à|responder a|attachments|attachment|anlagen|anhang|pièces jointes|archivos adjuntos|' +
    'datos adjuntos|allegati|bijlagen|添付ファイル|重要度|返信先|抄送|副本|참조|نسخة|المرفقات|الأهمية|organization|organisation|sensitivity|' +
    'vertraulichkeit|kategorien|categories|копия|копія|kopija|másolat|bilgi|resent-from|resent-date|resent-to|sent by|gesendet von|envoyé par|enviado por',
};

const kindOfLabel = new Map<string, HeaderKind>();
for (const kind of ['other', 'subject', 'to', 'date', 'from'] as const) {
  for (const label of labels[kind].split('|')) kindOfLabel.set(label, kind);
}

const labelled = /^[*_\s]{0,3}([^\s:：*|][^:：*|]{0,24}?)[*_\s]{0,3}[:：][*_]{0,2}\s*(?:\|\s*)?(.*)$/u;

/** Parses a header line into its kind and value; undefined for any other line. */
export function readHeaderLine(text: string): { kind: HeaderKind; value: string } | undefined {
  const parts = labelled.exec(text.slice(0, 2_000));
  const label = parts?.[1]?.trim().toLowerCase().replace(/[’']/g, '.');
  const kind = label === undefined ? undefined : kindOfLabel.get(label);
  return kind && { kind, value: parts?.[2] ?? '' };
}

const words = (list: string) => new RegExp(list, 'iu');

/** "wrote", as it stands between the writer or the day and the colon. */
export const writingVerb = words(
  '(^|[^\\p{L}])(quoting|zitat von|citando a|citando|citation de|citat från|citerar|wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|ecrit|escribió|escribio|escribe|ha escrito|escreveu|ha scritto|' +
    'scrisse|scrive|schreef|heeft geschreven|napisał|napisała|napisał\\(a\\)|napisal|napisala|napsal|napsala|napsal\\(a\\)|skrev|' +
    'kirjoitti|написал|написала|написал\\(а\\)|написа|пише|пишет|написав|írta|yazdı|şunu yazdı|έγραψε|a scris|je napisal|' +
    'je napisao|je napisala|skrifaði|đã viết|viết|menulis|rašė|rakstīja|kirjutas|idatzi|va escriure)(?![\\p{L}])' +
    '|さんは(次のように)?書きました|は書きました|書きました|が書き|のメール|のメッセージ|写道|寫道|写到|작성|님이|كتب|كتبت|كَتب|כתב|כתבה|เขียน',
);

/** Names of dividers before an earlier mail, in replies and forwards alike. */
const original =
  'original message|original email|original|原始邮件|original appointment|original-nachricht|originalnachricht|ursprüngliche nachricht|ursprüngliche e-?mail|' +
  'message d.origine|message original|message initial|mensaje original|correo original|messaggio originale|oorspronkelijk bericht|originele bericht|' +
  'mensagem original|oryginalna wiadomość|wiadomość oryginalna|původní zpráva|pôvodná správa|ursprungligt meddelande|originalmeddelande|' +
  'oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|исходное сообщение|пересылаемое сообщение|оригинальное сообщение|' +
  '元のメッセージ|原始邮件|原始郵件|원본 메시지|원본 메일|الرسالة الأصلية|رسالة أصلية|הודעה מקורית|orijinal ileti|özgün ileti|eredeti üzenet|αρχικό μήνυμα|mesaj original|' +
  'reply message|antwortnachricht|previous message|reply above this line';

/** Names of dividers that only a forwarded mail has. */
const forwarded =
  'forwarded message|begin forwarded message|forwarded by [^-]{1,60}|forwarded email|weitergeleitete nachricht|anfang der weitergeleiteten (nachricht|e-?mail)|' +
  'weitergeleitet von [^-]{1,60}|message transféré|message transmis|début du message (réexpédié|transféré)|mensaje reenviado|inicio del mensaje reenviado|' +
  'messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|mensagem encaminhada|início da mensagem (encaminhada|reencaminhada)|' +
  'przekazana wiadomość|wiadomość przekazana|treść przekazanej wiadomości|vidarebefordrat meddelande|vidarebefordrat brev|videresendt (besked|melding|meddelelse)|' +
  'välitetty viesti|přeposlaná zpráva|пересланное сообщение|начало переадресованного сообщения|転送メッセージ|転送されたメッセージ|転送されたメール|' +
  '转发的邮件|转发邮件|轉寄的郵件|轉寄郵件|以下是转发的邮件|전달된 메일|전달된 메시지|رسالة معاد توجيهها|رسالة مُعاد توجيهها|بداية الرسالة المعاد توجيهها|الرسالة المعاد توجيهها|بدء الرسالة المعاد توجيهها|رسالة محولة|הודעה שהועברה|iletilen (mesaj|ileti)|' +
  'továbbított üzenet|προωθημένο μήνυμα|mesaj redirecționat';

const strokes = '[-_=–—*•>\\s]*';
const originalDivider = words(`^${strokes}(${original})\\s*[:：]?${strokes}$`);
const forwardDivider = words(`^${strokes}(${forwarded})\\s*[:：]?${strokes}$`);

/** The kind of divider before an earlier mail that a line is; undefined for any other line. */
export function dividerKind(text: string): 'original' | 'forwarded' | undefined {
  if (text.length > 120) return undefined;
  if (forwardDivider.test(text)) return 'forwarded';
  // QQ Mail writes the bare word "original"; it counts only between strokes.
  if (/^\P{L}*original\P{L}*$/iu.test(text) && !/^-{4,}.*-{4,}$/.test(text)) return undefined;
  return originalDivider.test(text) ? 'original' : undefined;
}
