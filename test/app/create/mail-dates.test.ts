import { describe, expect, test } from '@jest/globals';
import { datesInMail } from '../../../src/app/create/mail-dates';
import { Problem } from '../../../src/domain/problem';
import { mailOf } from '../../support/fake-pane';
import { utc } from '../../support/utc';

const mail = mailOf('a', { subject: 'Offer, due next Friday', receivedDateTime: '2026-11-26T09:00:00Z' });
/** `sleep` is called as often as the search makes room for others; each look at the clock is 5 ms after the last. */
const depsWith = (
  body: () => Promise<{ contentType: 'html'; content: string }>,
  sleep: (ms: number, signal: AbortSignal) => Promise<void> = () => Promise.resolve(),
) => {
  let time = 0;
  return {
    mailbox: { body, time: utc, displayLanguage: 'de-DE' },
    clock: { now: () => new Date((time += 5)), sleep },
  };
};
const { signal } = new AbortController();

describe('the days that a mail speaks of', () => {
  test('are found in its subject and its own text, in the language of the user and in English', async () => {
    const content = '<p>Bitte bis Dienstag, 8.12., antworten.</p>';
    const dates = await datesInMail(
      depsWith(() => Promise.resolve({ contentType: 'html', content })),
      mail,
      signal,
    );
    expect(dates.map(({ date }) => date)).toEqual(['2026-12-04', '2026-12-08']);
  });

  test('are looked for in slices, between which others get their turn, and no more for a mail that was left', async () => {
    const left = new AbortController();
    let slices = 0;
    const search = datesInMail(
      depsWith(
        () => Promise.resolve({ contentType: 'html', content: '<p>Bis Dienstag, 8.12., bitte.</p>' }),
        () => {
          slices += 1;
          if (slices === 3) left.abort(new RangeError('another mail'));
          return Promise.resolve();
        },
      ),
      mail,
      left.signal,
    );
    await expect(search).rejects.toThrow('another mail');
    expect(slices).toBe(3);
  });

  test('cannot be had without its text', async () => {
    const refused = new Problem('not-found');
    await expect(
      datesInMail(
        depsWith(() => Promise.reject(refused)),
        mail,
        signal,
      ),
    ).rejects.toBe(refused);
  });
});
