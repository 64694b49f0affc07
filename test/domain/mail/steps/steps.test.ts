import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { stepsOf } from '../../../../src/domain/mail/steps/steps';
import { ar } from './sentences/ar';
import { de } from './sentences/de';
import { en } from './sentences/en';
import { es } from './sentences/es';
import { fr } from './sentences/fr';
import { ja } from './sentences/ja';

const trimmed = (text: string): string => text.replace(/[\s.!。،]+$/u, '');
const mail = (...lines: string[]): string => lines.join('\n');

describe.each(Object.entries({ en, de, fr, es, ja, ar }))(
  'sentences in %s',
  (language, { asked, notAsked }) => {
    test.each(asked)('"%s" is a step', (sentence) => {
      expect(stepsOf(sentence)).toEqual([trimmed(sentence)]);
    });

    test.each(notAsked)('"%s" is none', (sentence) => {
      expect(stepsOf(sentence)).toEqual([]);
    });

    test('are told apart within a paragraph', () => {
      const between = language === 'ja' ? '' : ' ';
      const paragraph = asked.slice(0, 8).flatMap((sentence, index) => [sentence, notAsked[index] ?? '']);
      expect(new Set(stepsOf(paragraph.join(between)))).toEqual(new Set(asked.slice(0, 8).map(trimmed)));
    });
  },
);

/** A mail, the steps that it gives, and the reader where the name matters. */
const mails: Readonly<Record<string, readonly [string, readonly string[], string?]>> = {
  'requests come before questions, each in the order of the mail': [
    'Which colour do you like? Please tell Jonas. When is the opening? Order the paint by Friday.',
    ['Please tell Jonas', 'Order the paint by Friday', 'Which colour do you like?', 'When is the opening?'],
  ],
  'a greeting on the same line goes': [
    'Hi Adele, could you send me the plan? Thanks, Ben',
    ['could you send me the plan?'],
  ],
  'nothing of a signature is a step, a postscript is': [
    mail('Done.', '', 'Kind regards', 'Ben', 'Please think twice', 'PS: Please bring the key.'),
    ['Please bring the key'],
  ],
  'a name that is spelt like a command is none': [mail('Bonjour,', '', 'Tout est prêt.', '', 'Léa Brun'), []],
  'thanks at the beginning end no mail': [
    mail('Thanks', '', 'Could you also send the second page?'),
    ['Could you also send the second page?'],
  ],
  'quoted lines are not to be done': [
    mail('> Could you check the list?', '', 'Done. Please file it.'),
    ['Please file it'],
  ],
  'a newsletter gives no steps': [
    mail('Book your seat (https://news.example.net/1)', 'Unsubscribe (https://news.example.net/2)'),
    [],
  ],
  'what a mailing list adds about itself makes no newsletter': [
    mail('Please check the kiln.', '', 'To unsubscribe from this group, send a mail to club@example.org.'),
    ['Please check the kiln'],
  ],
  'items of a list that is announced as work': [
    mail('Wir brauchen für den Besuch:', '- Rampe frei', '- 24 Schilder', '- Wasser. Es steht im Lager.'),
    ['Rampe frei', '24 Schilder', 'Wasser'],
  ],
  'items in the form of things to do, and others in the same list': [
    mail('Compte rendu :', '1. Demander un créneau.', '2. Commander deux courroies.', '3. La liste.'),
    ['Demander un créneau', 'Commander deux courroies', 'La liste'],
  ],
  'items of a list that is not work are none': [
    mail('Present:', '- Ben', '- Cora', '', 'Agenda:', '1. Budget', '2. The new kiln'),
    [],
  ],
  'agendas and reports of work in other languages are none': [
    mail(
      'Tagesordnung:',
      '1. Neue Öfen',
      '2. Verschiedenes',
      '',
      'Erledigt:',
      '- Ofen gereinigt',
      '- Miete bezahlt',
    ),
    [],
  ],
  'verbal nouns in Arabic and Japanese': [
    mail(
      'نتائج الاجتماع:',
      '1. التحدث مع شركة النقل',
      '2. ترتيب المخزن',
      '',
      '議事メモ',
      '1. 運送会社へ連絡',
      '2. 倉庫の片付け',
    ),
    ['التحدث مع شركة النقل', 'ترتيب المخزن', '運送会社へ連絡', '倉庫の片付け'],
  ],
  'the sentence before a list is none': [
    mail('Hallo. Bitte noch drei Dinge ändern:', '- Tür verbreitern', '- Maßstab auf 1:50 setzen'),
    ['Tür verbreitern', 'Maßstab auf 1:50 setzen'],
  ],
  'items that are ticked are done': [
    mail('To do:', '- [x] Order paint', '- [ ] Clean the kiln', '☑ Pay the rent', '☐ Call Mona'),
    ['Clean the kiln', 'Call Mona'],
  ],
  'Japanese items': [
    mail('次の準備が必要です。', '・搬入口を空ける', '・名札を24枚印刷'),
    ['搬入口を空ける', '名札を24枚印刷'],
  ],
  'what is asked of somebody else is none': [
    'Ben, could you book the van? Adele, please confirm the address. Also, please bring the keys.',
    ['Adele, please confirm the address', 'Also, please bring the keys'],
    'Adele Vance',
  ],
  'names are compared without accents, one of several is enough': [
    'Ben und Adèle, bitte prüft die Liste. Ben, kannst du anrufen?',
    ['Ben und Adèle, bitte prüft die Liste'],
    'Adele Vance',
  ],
  'a name in another script may be the reader’s': [
    'アデルさん、住所を確認してください。',
    ['アデルさん、住所を確認してください'],
    'Adele Vance',
  ],
  'names in Japanese': [
    'ベンさん、車を予約してもらえますか。アデルさん、住所を確認してください。',
    ['アデルさん、住所を確認してください'],
    'アデル',
  ],
  'names in Arabic': [
    'بن، هل يمكنك حجز الشاحنة؟ أديل، الرجاء تأكيد العنوان.',
    ['أديل، الرجاء تأكيد العنوان'],
    'أديل فانس',
  ],
  'abbreviations, dates and addresses end no sentence': [
    'Please ask Dr. Vance, e.g. by phone. Bitte bis zum 20. November zahlen. Please read https://example.com/a?b=c.d today.',
    [
      'Please ask Dr. Vance, e.g. by phone',
      'Bitte bis zum 20. November zahlen',
      'Please read https://example.com/a?b=c.d today',
    ],
  ],
  'the same request twice is one step': ['Please call Mona. Please call Mona!', ['Please call Mona']],
  'nothing of nothing': ['', []],
};

test.each(Object.entries(mails))('%s', (_name, [text, steps, reader]) => {
  expect(stepsOf(text, reader)).toEqual(steps);
});

test('at most twenty steps are offered, none longer than the service is sure to take', () => {
  const many = Array.from({ length: 500 }, (_, index) => `Please check box ${index + 1}.`).join(' ');
  expect(stepsOf(many)).toHaveLength(20);
  const [long = ''] = stepsOf(`Please check ${'one more box and '.repeat(20)}the last one.`);
  expect(long).toHaveLength(255);
});

test.each([
  ['no full stop', 'please check the list '.repeat(5_000)],
  ['nothing but full stops', '. '.repeat(50_000)],
  ['one item without end', `- ${'bitte '.repeat(20_000)}`],
  ['no letters', '\u200b'.repeat(100_000)],
])('a hostile mail gives no step: %s', (_name, text) => {
  expect(stepsOf(text)).toEqual([]);
});

describe('in a browser without a segmenter', () => {
  const { Segmenter } = Intl;
  beforeEach(() => {
    Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });
    jest.resetModules();
  });
  afterEach(() => {
    Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
    jest.resetModules();
  });

  test.each([
    'Ask Dr. Vance. The door is shut. Please check it! Why is it open?',
    '扉は閉まっています。確認してください。なぜ開いていますか？',
  ])('the steps are the same: %s', async (text) => {
    const fresh = await import('../../../../src/domain/mail/steps/steps');
    expect(fresh.stepsOf(text)).toEqual(stepsOf(text));
    expect(fresh.stepsOf(text).length).toBeGreaterThan(1);
  });
});
