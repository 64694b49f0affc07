/*
 * What machines write into the subject of a mail that looks like an answer. Alternatives of regular expressions, matched
 * without case. Marks of absence are in `task/subject-words.ts`.
 */

/** What stands, with a colon, before the subject of the mail that a report is about: it was returned, is late, arrived, was read. */
export const reportMarks =
  'undeliverable|undelivered|returned mail|delivery (?:status notification|failure|delayed|failed)|delayed|delivered|relayed|expanded|read|not read|recall(?: success| failure)?|' +
  'message recall (?:success|failure)|return receipt(?: \\(displayed\\))?|read receipt|disposition notification|' +
  'unzustellbar|nicht zugestellt|verzögerung|verzögert|zugestellt|übermittelt|weitergeleitet|gelesen|ungelesen|nicht gelesen|lesebestätigung|empfangsbestätigung|rückruf|' +
  'non remis|non distribuable|échec de (?:la )?remise|retardé|remis|relayé|lu|non lu|accusé de (?:lecture|réception)|rappel|' +
  'no se puede entregar|no entregado|no se ha podido entregar|retrasado|demorado|entregado|retransmitido|leído|no leído|acuse de (?:lectura|recibo)|confirmación de lectura|' +
  '配信不能|配達不能|配信できませんでした|未配信|配信遅延|遅延|配信済み|配信完了|中継済み|開封済み|未開封|開封確認|開封通知|' +
  'تعذر التسليم|غير قابل للتسليم|لم يتم التسليم|فشل التسليم|تأخر التسليم|متأخر|تم التسليم|تم الترحيل|مقروءة|تمت القراءة|غير مقروءة|إشعار القراءة';

/** How a subject begins that a machine made without the one that it is about. */
export const machineOpenings =
  'undelivered mail returned|mail delivery (?:failed|failure|subsystem|system)|failure notice|returned mail|delivery status notification|delivery (?:has )?failed|message (?:delayed|not delivered)|mail system error|warning: (?:message|could not send)|' +
  "out of (?:the )?office|on (?:vacation|holiday|annual leave|leave)|vacation(?: reply| response| message| notice)|away (?:from|until|on)|i(?:'m| am) (?:currently )?(?:out|away|on)|currently (?:out|away)|automatic (?:reply|response|message|answer)|auto(?:mated)?[ -]?(?:reply|response|responder|message|acknowledg\\w+)|autoreply|autoresponse|" +
  'abwesend|abwesenheit|nicht im büro|im urlaub|ich bin (?:derzeit|aktuell|zurzeit|im urlaub|nicht)|urlaubs(?:meldung|benachrichtigung|vertretung)|automatische (?:antwort|nachricht|eingangsbestätigung|empfangsbestätigung)|eingangsbestätigung|' +
  'absence|absente? |en congés?|je suis (?:absente?|en congé)|message automatique|réponse automatique|accusé de réception|message d.absence|' +
  'fuera de (?:la )?oficina|ausente|ausencia|estoy (?:fuera|de vacaciones|ausente)|de vacaciones|respuesta automática|mensaje automático|acuse de recibo|' +
  '不在|自動(?:応答|返信|送信|配信)|休暇|受付(?:完了|確認|のお知らせ)|' +
  'رد تلقائي|الرد التلقائي|رد آلي|خارج المكتب|في إجازة|أنا في إجازة|رسالة تلقائية|إشعار استلام';

/** What a machine says anywhere in a subject: that it has received a mail, or holds it back. */
export const acknowledgements =
  "we(?:'ve| have)? (?:successfully )?received (?:your|the)|(?:your|the) (?:\\p{L}+ )?(?:message|request|ticket|inquiry|enquiry|e-?mail|mail|order|case|query|submission|question)(?: to .{1,60}| .{1,30})? (?:has been |have been |was |is |is being )?(?:received|created|opened|registered|logged|queued|processed)|" +
  'thank(?:s| you) for (?:contacting|your (?:message|request|e-?mail|inquiry|enquiry|mail)|reaching out|getting in touch|writing)|(?:ticket|case|request) (?:.{1,30} )?(?:created|received|opened|registered|acknowledg\\w+)|acknowledg(?:e)?ment of (?:receipt|your)|receipt of your (?:message|request|e-?mail)|awaits? (?:moderator )?(?:approval|moderation)|(?:held|waiting) for (?:approval|moderation)|' +
  'wir haben (?:ihre|deine) .{1,40} erhalten|(?:ihre|deine) (?:anfrage|nachricht|e-?mail|mail|bestellung)(?: .{1,40})? (?:ist (?:bei uns )?eingegangen|wurde (?:empfangen|erfasst|registriert|erstellt)|ist angekommen|haben wir erhalten)|(?:danke|vielen dank) für (?:ihre|deine) (?:anfrage|nachricht|e-?mail|mail)|wartet auf (?:freigabe|genehmigung|moderation)|' +
  'nous avons (?:bien )?reçu votre|votre (?:demande|message|courriel|e-?mail|mail|ticket)(?: .{1,40})? (?:a (?:bien )?été (?:reçue?|enregistrée?|créée?|prise?)|est (?:bien )?arrivée?|est enregistrée?)|merci (?:pour|de) votre (?:message|demande|courriel)|en attente d.(?:approbation|modération)|' +
  'hemos recibido (?:su|tu)|(?:su|tu) (?:solicitud|mensaje|correo|consulta|ticket|petición)(?: .{1,40})? (?:ha sido (?:recibid[oa]|registrad[oa]|cread[oa])|se ha (?:recibido|registrado|creado)|fue recibid[oa])|gracias por (?:contactar|su (?:mensaje|consulta|correo)|tu (?:mensaje|consulta|correo))|pendiente de (?:aprobación|moderación)|' +
  '(?:お問い合わせ|お問合せ|ご連絡|ご依頼|メール|リクエスト|チケット|ご質問).{0,12}(?:受け付け|受付|受信|受領|承り)|お問い合わせ(?:いただき)?ありがとう|承認待ち|' +
  '(?:استلمنا|تلقينا|وصلنا|وصلتنا) (?:طلب|رسالت|استفسار)\\p{L}*|(?:تم|لقد تم) (?:استلام|تلقي|تسجيل|إنشاء|فتح) (?:طلب|رسالت|استفسار|تذكرة|بلاغ)\\p{L}*|(?:تأكيد|إشعار) (?:استلام|تلقي)|شكرا(?:ً)? (?:لتواصلك|لتواصلكم|لاتصالك|على رسالتك)|في انتظار (?:موافقة|المشرف)';

/** What an automatic answer says in brackets, before or behind the subject. */
export const bracketed =
  'auto(?:matic|mated|matisch)?[ -]?(?:reply|response|generated|antwort|reply message)|autoreply|vacation|out of (?:the )?office|ooo|oof|away|on (?:leave|vacation)|abwesend|abwesenheit|abwesenheitsnotiz|urlaub|absence|absente?|réponse automatique|ausente|respuesta automática|vacaciones|不在|自動(?:返信|応答|送信|配信)(?:メール)?|رد تلقائي|خارج المكتب';

/** Names of mailboxes that nobody writes from, before the at sign; dots and underscores as hyphens. */
export const machineNames =
  'mail(?:er)?-?daemon|post-?master|microsoftexchange[0-9a-f]{32}|mail-?delivery(?:-?(?:subsystem|system))?|auto-?(?:mated|matic)?-?(?:reply|response|responder|confirm|mailer|notify)|bounces?|' +
  '(?:do-?)?(?:no|not)-?(?:reply|response|respond|answer)|(?:nicht|keine)-?(?:antworten|antwort)|(?:ne-?)?pas-?(?:de-?)?(?:repondre|reponse)|ne-?pas-?repondre|sans-?reponse|no-?(?:responder|contestar|respuesta)|noreplies';
