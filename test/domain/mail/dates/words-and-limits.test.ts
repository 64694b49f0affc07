import { describe, expect, test } from '@jest/globals';
import { datesIn } from './examples';

/** What a text that was made to be slow repeats. */
const units = [
  '12 ',
  '1, 2, ',
  '1/',
  '12/5 ',
  '1.',
  '1-',
  '2026-',
  ' ',
  '\n',
  '?',
  '> ',
  'the ',
  'am den dem ',
  ' and 3',
  '3 and 4 and ',
  'Friday, ',
  'Mon-',
  '十',
  '一月',
  '月・',
  '1月1日、',
  'في ',
  'غدا ',
  'e\u0301',
  'de la fin ',
  'thanks,\n',
  '(vor 3 ',
  'a   ',
];

const locales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'ar-EG'];

describe('a hostile text', () => {
  test.each(units)('of %j is read to its end, and gives few dates with short words', async (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    for (const locale of locales) {
      const found = await datesIn(text, locale);
      expect(found.length).toBeLessThanOrEqual(32);
      expect(Math.max(0, ...found.map(({ words }) => words.length))).toBeLessThanOrEqual(60);
    }
  });

  test('is read only as far as a request stands', async () => {
    const filler = 'The minutes of the meeting are attached. ';
    expect(await datesIn(`${filler.repeat(20)}Please sign on 8 December 2026.`, 'en-GB')).toHaveLength(1);
    expect(await datesIn(`${filler.repeat(2_000)}Please sign on 8 December 2026.`, 'en-GB')).toHaveLength(0);
  });
});

describe('the words of a date', () => {
  test.each([
    ['en-GB', 'Mockups by Friday next week, please.', 'by Friday next week'],
    ['en-GB', 'The survey has to be with us on  4\nDecember 2026, can you own that?', 'on 4 December 2026'],
    ['de-DE', 'Wir telefonieren Montag, 9.30 Uhr, ich rufe an.', 'Montag, 9.30 Uhr'],
    ['de-DE', 'Bitte bis spätestens 4.12. melden.', 'bis spätestens 4.12.'],
    ['fr-FR', 'Le rendez-vous est le 4/12 à 15h30 dans nos locaux.', 'le 4/12 à 15h30'],
    ['es-ES', 'La prueba es el martes de la semana que viene.', 'el martes de la semana que viene'],
    ['ja-JP', 'ご来社は１２月４日（金） 午後３時でお願いします。', '１２月４日（金） 午後３時'],
    ['ar-EG', 'يرجى السداد قبل ٨ ديسمبر ٢٠٢٦ كحد أقصى.', 'قبل ٨ ديسمبر ٢٠٢٦'],
  ])('%s: %s', async (locale, text, words) => {
    expect((await datesIn(text, locale)).map((found) => found.words)).toEqual([words]);
  });
});
