/*
 * What mail programs, gateways and mailing lists put around a subject, in their languages. Alternatives of regular
 * expressions; matched without case.
 */

/** Marks of a reply. */
export const replyMarks =
  're|aw|antw|antwort|sv|vs|res|resp|rif|rép|odp|odpověď|odpoveď|odpowiedź|odg|vá|válasz|ynt|atb|ats|vast|bls|balas|räsp|răsp|răspuns|απ|σχετ|απάντηση|' +
  'השב|תגובה|رد|الرد|на|ha|ответ|отв|відп|отг|отговор|trả lời|tl|回复|回覆|回應|答复|答覆|返信|回信|회신|답장|ตอบ|ตอบกลับ|پاسخ|उत्तर|erantzun';

/** Marks of a forwarded mail. */
export const forwardMarks =
  'fw|fwd|fwrd|wg|wtrlt|wtr|weitergeleitet|tr|transf|transféré|réexp|rv|reenv|reenviado|enc|encaminhado|inoltro|inoltrato|doorst|doorgest|' +
  'doorgestuurd|vb|vidarebefordrat|vl|välitetty|videresendt|pd|przek|przekazane|přep|přeposláno|prepo|ilt|[iİı]let|[iİı]lt|továbbítás|továbbítva|πρθ|προωθ|προώθηση|' +
  'הועבר|העברה|إعادة توجيه|اعادة توجيه|إعادة إرسال|تحويل|محول|пересл|пересылка|переслано|пер|перенапр|препр|prosl|proslijeđeno|posredovano|' +
  'redir|redirecționat|chuyển tiếp|转发|轉寄|轉發|转寄|転送|전달|ส่งต่อ|trs|teruskan|pārs|prs|fs|बढ़ाया|ارسال مجدد';

/** One-letter marks of Italian programs: reply and forward. */
export const italianReply = 'r';
export const italianForward = 'i';

/** Automatic marks that say nothing about what is to be done. */
export const automaticMarks =
  'automatic reply|auto(matic)?[ -]?(reply|response|resp)|auto|out of office( auto[ -]?reply)?|out of the office|abwesenheitsnotiz|abwesenheitsmeldung|' +
  'automatische antwort|automatische abwesenheitsnotiz|réponse automatique|absence du bureau|message d.absence|respuesta automática|' +
  'fuera de la oficina|risposta automatica|fuori sede|automatisch antwoord|afwezigheidsbericht|niet aanwezig|automatyczna odpowiedź|autoodpowiedź|' +
  'autosvar|automatiskt svar|automatisk svar|frånvaromeddelande|fraværsbesked|fraværsmelding|automaattinen vastaus|poissaoloviesti|poissa|' +
  'resposta automática|ausência temporária|automatická odpověď|automatická odpoveď|automatikus válasz|răspuns automat|otomatik yanıt|αυτόματη απάντηση|' +
  'автоматический ответ|автоответ|автоматична відповідь|автоматичен отговор|automatski odgovor|samodejni odgovor|自動応答|自動返信|不在通知|不在応答|' +
  '自动答复|自动回复|自動回覆|自動回應|外出|자동 ?회신|자동 ?응답|부재중|رد تلقائي|الرد التلقائي|خارج المكتب|תשובה אוטומטית|מענה אוטומטי|trả lời tự động|ตอบกลับอัตโนมัติ|balasan otomatis|' +
  'gelesen|lu|leído|letto|gelezen|przeczytano|läst|læst|lest|luettu|lida|lido|lidas|přečteno|prečítané|elolvasva|okundu|прочитано|прочтено|' +
  '開封済み|開封確認|既読|已读|已讀|읽음|تمت القراءة|مقروءة|נקרא';

/** Marks of an absence, which are the topic where only days follow. */
export const absenceMarks =
  /^(out of (the )?office|abwesenheit|absence|message d|fuera|fuori|afwezig|niet aanwezig|frånvaro|fravær|poissa|ausência|不在|外出|부재|خارج)/iu;

/** Words of a stamp that say where a mail comes from. */
export const externalWords =
  'external|externally|ext|extern|externe|externer|externes|externo|externa|esterno|esterna|zewnętrzny|zewnętrzna|zewn|extérieur|exterieur|' +
  'ekstern|eksternt|externí|externý|külső|ulkoinen|ulkopuolinen|εξωτερικό|εξωτερικός|внешний|внешнее|внешняя|зовнішній|външен|dış|harici|vanjski|zunanji|vanjska|' +
  'خارجي|خارجية|חיצוני|社外|外部|외부|bên ngoài|ngoài|ภายนอก|eksternal|luar|väline|ārējs|išorinis|utenfra|outside|außerhalb';

/** Words of a stamp that call a mail unwanted. */
export const spamWords =
  'spam|junk|bulk|phishing|malware|phish|scam|spamverdacht|pourriel|indésirable|迷惑メール|迷惑|スパム|垃圾邮件|垃圾郵件|垃圾|스팸|سبام|مزعج|غير مرغوب|ספאם|спам|roskaposti|skräppost|søppelpost|istenmeyen|ανεπιθύμητο|σπαμ|spamový';

/** Words that only count beside those. */
export const stampFillers =
  'e|mail|mails|email|emails|sender|senders|message|messages|msg|caution|warning|alert|attention|origin|source|user|content|from|this|is|an|the|' +
  'untrusted|unverified|unknown|suspected|possible|probable|probably|likely|potential|maybe|score|detected|verdacht|verdächtig|mögliche|möglicher|mögliches|vermutlich|achtung|absender|nachricht|warnung|vorsicht|' +
  'courriel|courrier|expéditeur|suspect|suspecté|possible|probable|attention|prudence|correo|remitente|mensaje|posible|sospechoso|sospecha|de|atención|precaución|aviso|' +
  'mittente|messaggio|posta|possibile|sospetto|attenzione|afzender|bericht|mogelijk|mogelijke|verdacht|let|op|wiadomość|nadawca|możliwy|podejrzenie|avsändare|meddelande|misstänkt|' +
  'besked|afsender|mulig|mistænkt|melding|avsender|mahdollinen|viesti|lähettäjä|mensagem|possível|suspeita|remetente|podezření|zpráva|odesílatel|levél|feladó|gyanús|ileti|gönderen|e-posta|posta|şüpheli|olası|' +
  'メール|からのメール|送信者|注意|警告|の可能性|可能性|疑い|疑似|可疑|邮件|郵件|来件|发件人|메일|이메일|발신|발신자|주의|의심|بريد|رسالة|مرسل|تنبيه|محتمل|مشتبه|دعת|דואר|הודעה|חשוד|письмо|сообщение|отправитель|возможно|возможный|подозрение|μήνυμα|πιθανό|thư|email|cảnh báo|organization|org';

/** Commands to a gateway. */
export const gatewayWords =
  'encrypt|encrypted|encryption|secure|secured|securemail|secure mail|secure email|secure message|send secure|smime|s/mime|pgp|sign|signed|verschlüsseln|verschlüsselt|sicher|chiffrer|chiffré|cifrar|cifrado|crypter|crypté|暗号化|加密|암호화|تشفير|مشفر|versleutel|versleuteld';

/** The lowest class of a mail, which restricts nothing. */
export const internalWords =
  'internal|intern|interne|interno|interna|internt|internal only|internal use|internal use only|nur intern|usage interne|uso interno|wewnętrzne|sisäinen|社内|内部|내부|داخلي|внутреннее|פנימי|iç';

/** Classes that restrict who may see a mail. */
export const classWords =
  'confidential|strictly confidential|private|restricted|sensitive|vertraulich|streng vertraulich|confidentiel|confidencial|riservato|confidenziale|vertrouwelijk|poufne|fortroligt|fortrolig|konfidentiellt|luottamuksellinen|gizli|конфиденциально|秘|社外秘|機密|保密|机密|기밀|대외비|سري|סודי';

/** Words in lower case between square brackets that are not the name of a mailing list. */
export const stateWords =
  'draft|urgent|important|solved|closed|open|new|done|todo|wip|fixed|resolved|reminder|update|updated|action|info|fyi|final|review|request|' +
  'question|help|poll|cancelled|canceled|moved|postponed|rescheduled|optional|tentative|test|bug|patch|feature|job|sale|sold|wanted|free|lost|found|offer|ot|' +
  'entwurf|wichtig|dringend|neu|erledigt|gelöst|offen|geschlossen|frage|hilfe|verschoben|abgesagt|erinnerung|brouillon|important|rappel|résolu|fermé|question|' +
  'borrador|urgente|importante|resuelto|cerrado|abierto|recordatorio|bozza|risolto|chiuso|promemoria|concept|belangrijk|dringend|opgelost|utkast|viktigt|' +
  'rascunho|resolvido|lembrete|pilne|ważne|szkic|kiireellinen|tärkeä|luonnos|срочно|важно|решено|черновик|acil|önemli|taslak|sürgős|fontos|vázlat';

/** Signs at the end of a subject which say that the mail has no text. */
export const endMarks =
  'eom|eod message|end of message|nt|n/t|no text|no msg|kein text|ohne text|kt|o\\.t\\.|sans texte|fin du message|fin|sin texto|fin del mensaje|senza testo|geen tekst|sem texto|utan text|uten tekst|brak treści|本文なし|本文無し|件名のみ|无正文|無正文|内容なし|본문 ?없음|내용 ?없음|냉무|بدون نص|بلا نص|без текста|ללא טקסט|fwd?|was fwd';

/** What programs show for a mail without a subject. */
export const noSubject =
  'no subject|kein betreff|ohne betreff|sans objet|aucun objet|pas d.objet|sin asunto|no hay asunto|nessun oggetto|senza oggetto|sem assunto|geen onderwerp|brak tematu|bez tematu|inget ämne|' +
  'inget ärende|intet emne|uden emne|ingen emne|ei aihetta|bez předmětu|žádný předmět|bez predmetu|nincs tárgy|fără subiect|konu yok|konusuz|χωρίς θέμα|без темы|без теми|без тема|' +
  '件名なし|件名無し|無題|无主题|無主旨|無主題|제목 ?없음|بدون موضوع|بلا موضوع|لا يوجد موضوع|ללא נושא|không có chủ đề|ไม่มีเรื่อง|ไม่มีหัวข้อ|tanpa subjek';
