import { describe, expect, test } from '@jest/globals';
import { datesInMail } from '../../../src/app/create/mail-dates';
import { Problem } from '../../../src/domain/problem';
import { mailOf } from '../../support/fake-pane';
import { utc } from '../../support/utc';

const mail = mailOf('a', { subject: 'Offer, due next Friday', receivedDateTime: '2026-11-26T09:00:00Z' });
const mailboxWith = (body: () => Promise<{ contentType: 'html'; content: string }>) => ({
  body,
  time: utc,
  displayLanguage: 'de-DE',
});
const { signal } = new AbortController();

describe('the days that a mail speaks of', () => {
  test('are found in its subject and its own text, in the language of the user and in English', async () => {
    const content = '<p>Bitte bis Dienstag, 8.12., antworten.</p>';
    const dates = await datesInMail(
      mailboxWith(() => Promise.resolve({ contentType: 'html', content })),
      mail,
      signal,
    );
    expect(dates.map(({ date }) => date)).toEqual(['2026-12-04', '2026-12-08']);
  });

  test('cannot be had without its text', async () => {
    const refused = new Problem('not-found');
    await expect(
      datesInMail(
        mailboxWith(() => Promise.reject(refused)),
        mail,
        signal,
      ),
    ).rejects.toBe(refused);
  });
});
