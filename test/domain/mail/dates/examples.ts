import { describe, expect, test } from '@jest/globals';
import { findDates, type FoundDate } from '../../../../src/domain/mail/dates/find-dates';
import { loadDateLanguages } from '../../../../src/domain/mail/dates/load-languages';
import { utc } from '../../../support/utc';

/** Thursday, 26 November 2026, in UTC. */
const received = new Date('2026-11-26T09:00:00Z');

/** The dates in a mail that was received on Thursday, 26 November 2026. */
export async function datesIn(text: string, locale: string): Promise<readonly FoundDate[]> {
  return findDates(text, { received, time: utc, locale, languages: await loadDateLanguages(locale) });
}

/** Rules with their examples: a display language, a text, and the days found in it, with their times. */
export type Rules = Readonly<
  Record<string, readonly (readonly [locale: string, text: string, ...days: string[]])[]>
>;

/** A test for each example of the rules. */
export function testRules(name: string, rules: Rules): void {
  describe(name, () => {
    for (const [rule, examples] of Object.entries(rules)) {
      test.each(examples.map(([locale, text, ...days]) => [text, locale, days] as const))(
        `${rule}: %s (%s)`,
        async (text, locale, days) => {
          const found = await datesIn(text, locale);
          expect(found.map(({ date, time }) => (time === undefined ? date : `${date} ${time}`))).toEqual(
            days,
          );
        },
      );
    }
  });
}
