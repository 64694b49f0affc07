import { ago, day, longDate, numeric, workday } from './days';
import { letter, table } from './html';
import type { MailSeed, SeedAttachment } from './mail-seed';
import { hosting, power, printer, traiteur } from './people';

const pdf = (name: string, size: number): SeedAttachment => ({ name, contentType: 'application/pdf', size });

/** Bills and reminders with amounts and days to pay, in several languages. */
export const invoiceMails: readonly MailSeed[] = [
  {
    key: 'invoice-print',
    from: printer,
    subject: 'Invoice 2048-117 from Marlow Print',
    date: ago(0, 4, 35),
    isRead: false,
    html: letter(
      'Marlow Print, accounts',
      'Dear customer,',
      'thank you for your order. Please find the invoice attached.',
      table(
        ['Item', 'Quantity', 'Amount'],
        [
          ['Door signs, A5, oak', '36', '612.00 EUR'],
          ['Business cards, 4/4', '500', '84.50 EUR'],
          ['<b>Total, incl. VAT</b>', '', '<b>828.84 EUR</b>'],
        ],
      ),
      `Payment is due on <b>${day(14, 'en-GB', longDate)}</b>. With payment until ${day(5, 'en-GB', longDate)} you may deduct 2 %.`,
    ),
    attachments: [pdf('Invoice 2048-117.pdf', 96_412)],
  },
  {
    key: 'invoice-power-de',
    from: power,
    subject: 'Ihre Stromrechnung – Abbuchung in Kürze',
    date: ago(1, 2),
    html: letter(
      'Ihre Stadtwerke Beispielstadt',
      'Sehr geehrte Frau Vance,',
      `die Jahresrechnung für die Lieferstelle Hafenstraße 12 liegt bei. Der Betrag von <b>1.284,17 €</b> wird am <b>${day(11, 'de-DE', numeric)}</b> abgebucht.`,
      `Bitte teilen Sie uns den Zählerstand bis ${workday(4, 'de-DE')} mit und prüfen Sie, ob der neue Abschlag von 112 € zu Ihrem Verbrauch passt.`,
      'Einwände sind innerhalb von vier Wochen möglich. Mit freundlichen Grüßen',
    ),
    attachments: [pdf('Rechnung_2026_0091834.pdf', 187_220)],
  },
  {
    key: 'invoice-catering-fr',
    from: traiteur,
    subject: 'Facture n° F-3391 – buffet du 12',
    date: ago(2, 1),
    html: letter(
      'Colette Aubry<br>Maison Colette',
      'Bonjour Madame,',
      `Vous trouverez ci-joint la facture du buffet (46 couverts), d’un montant de <b>1 127,00 €</b>, à régler avant le <b>${day(18, 'fr-FR', longDate)}</b>.`,
      'Merci aussi de nous rendre les plateaux et les nappes d’ici vendredi, et de nous confirmer le nombre de personnes pour la fête de fin d’année.',
      'Avec nos remerciements,',
    ),
    attachments: [pdf('Facture F-3391.pdf', 74_005)],
  },
  {
    key: 'invoice-hosting-es',
    from: hosting,
    subject: 'Su factura y renovación del dominio',
    date: ago(4, 6),
    text: [
      'Estimada Adele:',
      '',
      'Le enviamos la factura NC-5520 por 57,48 EUR (alojamiento, tres meses).',
      '',
      `El dominio example.com caduca el ${day(21, 'es-ES', longDate)}. Para renovarlo:`,
      '',
      '  1. Entre en su área de cliente.',
      '  2. Revise los datos de contacto.',
      `  3. Confirme la renovación antes del ${day(15, 'es-ES')}.`,
      '',
      'Si no quiere renovarlo, no tiene que hacer nada.',
      '',
      'Atentamente,',
      'Nube Clara',
    ].join('\n'),
    attachments: [pdf('NC-5520.pdf', 51_930)],
  },
  {
    key: 'invoice-overdue',
    from: printer,
    subject: 'Payment reminder: invoice 2048-093',
    date: ago(3, 4),
    importance: 'high',
    isFlagged: true,
    text: [
      'Dear Ms Vance,',
      '',
      `invoice 2048-093 over 214.20 EUR was due on ${day(-9, 'en-GB', longDate)}. Perhaps it escaped your attention.`,
      '',
      `Please transfer the amount until ${workday(5, 'en-GB')}. If you have paid in the meantime, ignore this mail.`,
      '',
      'Marlow Print, accounts',
    ].join('\n'),
  },
  {
    key: 'invoice-insurance-it',
    folder: 'archive',
    from: { name: 'Assicura Esempio', address: 'polizze@assicura.example' },
    subject: 'Polizza 77/4410: rinnovo e pagamento',
    date: ago(11),
    html: letter(
      'Assicura Esempio',
      'Gentile cliente,',
      `la polizza 77/4410 scade il <b>${day(27, 'it-IT', longDate)}</b>. Il premio annuale è di 340,00 €.`,
      'La preghiamo di verificare l’indirizzo e di inviarci il modulo firmato.',
    ),
  },
];
