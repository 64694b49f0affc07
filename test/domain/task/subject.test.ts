import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  cleanTitle,
  fitTitle,
  isForwarded,
  maxTitleLength,
  titleOfSubject,
} from '../../../src/domain/task/subject';

/** Rules with their examples: a subject, the title that it gives, and the display language where it matters. */
const rules: Readonly<Record<string, readonly (readonly [string, string, string?])[]>> = {
  'marks of replies and forwards go, in every language': [
    ['RE: Budget', 'Budget'],
    ['AW: WG: Re: FW: Budget', 'Budget'],
    ['SV: VL: VB: Antw: Doorst: Budget', 'Budget'],
    ['Odp: PD: Ynt: İLT: Budget', 'Budget'],
    ['RES: ENC: Reenv: RV: TR : Budget', 'Budget'],
    ['Wtrlt: Budget', 'Budget'],
    ['回复：预算', '预算'],
    ['返信: 転送: 予算', '予算'],
    ['회신: 전달: 예산', '예산'],
    ['رد: إعادة توجيه: الميزانية', 'الميزانية'],
    ['Trả lời: Chuyển tiếp: Ngân sách', 'Ngân sách'],
    ['Ответ: Пересл.: Бюджет', 'Бюджет'],
  ],
  'counters and spaces belong to a mark': [
    ['Re[2]: Budget', 'Budget'],
    ['RE (3) : Budget', 'Budget'],
    ['Re^4: Fwd*2: Budget', 'Budget'],
    ['ＲＥ：Budget', 'Budget'],
    ['RE:\u00a0 FW:\tBudget \t 2027 ', 'Budget 2027'],
  ],
  'one-letter marks are Italian, or stand behind another mark': [
    ['R: I: Bilancio', 'Bilancio', 'it-IT'],
    ['RE: R: Bilancio', 'Bilancio'],
    ['R: the new release', 'R: the new release', 'en-US'],
  ],
  'what only looks like a mark stays': [
    ['Reply needed: budget', 'Reply needed: budget'],
    ['Regarding: budget', 'Regarding: budget'],
    ['Plan: RE: budget', 'Plan: RE: budget'],
    ['SV Seedorf: budget', 'SV Seedorf: budget'],
    ['Enc: 7', 'Enc: 7'],
    ['re:start of the club', 're:start of the club'],
    ['Na: gut', 'Na: gut'],
  ],
  'stamps of gateways go, at both ends, with their dash': [
    ['[EXTERNAL] RE: Budget', 'Budget'],
    ['[Externer Absender] - Budget', 'Budget'],
    ['【社外メール】Budget', 'Budget'],
    ['WARNING: External email - Budget', 'Budget'],
    ['***SPAM*** RE: Budget', 'Budget'],
    ['{Spam?} Budget', 'Budget'],
    ['[Encrypt] Budget', 'Budget'],
    ['Budget [EXTERN]', 'Budget'],
    ['[External audit] Budget', '[External audit] Budget'],
    ['External audit: Budget', 'External audit: Budget'],
    ['Ext: 77 is busy', 'Ext: 77 is busy'],
  ],
  'classes that restrict handling stay, marks behind them go': [
    ['RE: [Confidential] AW: Budget', '[Confidential] Budget'],
    ['Vertraulich: AW: Budget', 'Vertraulich: Budget'],
    ['[Internal] Budget', 'Budget'],
  ],
  'names of mailing lists go, other groups stay': [
    ['[rowing-club] Re: Budget', 'Budget'],
    ['Re: [board:0077] Budget', 'Budget'],
    ['[draft] Budget', '[draft] Budget'],
    ['[Board meeting] Budget', '[Board meeting] Budget'],
    ['[fin-7] Budget', '[fin-7] Budget'],
  ],
  'numbers stay, tokens of machines go': [
    ['[Case #4711] RE: Budget', '[Case #4711] Budget'],
    ['Budget [ ref:_00Dxx._500yy:ref ] 2027', 'Budget 2027'],
    ['RE: BUD-12: Budget', 'BUD-12: Budget'],
  ],
  'automatic marks go where they say nothing': [
    ['Automatic reply: Budget', 'Budget'],
    ['Abwesenheitsnotiz: AW: Budget', 'Budget'],
    ['Gelesen: Budget', 'Budget'],
    ['Out of Office: 3 to 9 May', 'Out of Office: 3 to 9 May'],
    ['Canceled: Budget', 'Canceled: Budget'],
    ['Undeliverable: Budget', 'Undeliverable: Budget'],
  ],
  'what says that there is no text goes from the end': [
    ['Budget is ready <EOM>', 'Budget is ready'],
    ['Budget is ready - EOM', 'Budget is ready'],
    ['Budget is ready n/t', 'Budget is ready'],
    ['Budget (fwd)', 'Budget'],
    ['Budget | via Sample Desk', 'Budget'],
    ['Budget due by EOM', 'Budget due by EOM'],
  ],
  'what cannot be seen is no title': [
    ['\u200b\u2060\u00ad', ''],
    ['\u202e\u2066 \u3164\u2800', ''],
    ['\ufeffBud\u00adget\u200b', 'Budget'],
    ['👩\u200d💻 Budget', '👩\u200d💻 Budget'],
    ['Budget \ud83d', 'Budget \ufffd'],
    ['RE: (no subject)', ''],
    ['AW:', ''],
    ['', ''],
  ],
};

describe('a title from a subject', () => {
  describe.each(Object.entries(rules))('%s', (_rule, examples) => {
    test.each(examples.map(([subject, title, language = 'en']) => ({ subject, title, language })))(
      '$subject becomes $title',
      ({ subject, title, language }) => {
        expect(titleOfSubject(subject, language)).toBe(title);
      },
    );
  });

  test('is made of the beginning alone where a subject has no end', () => {
    for (const unit of ['RE: ', '[a] ', '[EXTERNAL] ', 'RE[1', '(((', 'external ', '*****']) {
      expect(titleOfSubject(unit.repeat(200_000)).length).toBeLessThanOrEqual(4_000);
    }
  });

  test('is cut to what the service takes and keeps the rest', () => {
    const { title, overflow } = fitTitle('x'.repeat(400));
    expect(title).toHaveLength(maxTitleLength);
    expect(title.slice(0, -1) + overflow).toBe('x'.repeat(400));
    expect(fitTitle('x'.repeat(maxTitleLength))).toEqual({ title: 'x'.repeat(maxTitleLength), overflow: '' });
  });

  test('never cuts a letter or sign in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 100, maxLength: 400 }), (text) => {
        const { title, overflow } = fitTitle(text);
        expect(title.length).toBeLessThanOrEqual(maxTitleLength);
        expect(overflow === '' ? title : title.slice(0, -1) + overflow).toBe(text);
      }),
    );
    for (const sign of ['🇳🇴', '👩\u200d🔧', 'e\u0301', 'नि']) {
      const { title } = fitTitle(sign.repeat(200));
      expect(title.slice(0, -1)).toBe(sign.repeat((title.length - 1) / sign.length));
    }
  });

  test('has no half of a character', () => {
    // Throws for half of a surrogate pair.
    expect(encodeURIComponent(fitTitle('Budget \ud83d').title)).not.toBe('');
    expect(encodeURIComponent(cleanTitle('\ude00 Budget'))).not.toBe('');
  });
});

describe('a forwarded mail', () => {
  test.each([
    ['FW: Budget', true],
    ['WG: AW: Budget', true],
    ['[EXTERNAL] TR : Budget', true],
    ['إعادة توجيه: الميزانية', true],
    ['I: Bilancio', true],
    ['RE: FW: Budget', false],
    ['R: Bilancio', false],
    ['Budget', false],
  ])('%p: %p', (subject, answer) => {
    expect(isForwarded(subject)).toBe(answer);
  });
});
