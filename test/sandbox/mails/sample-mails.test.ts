import { describe, expect, test } from '@jest/globals';
import { accounts } from '../../../sandbox/mailbox/account';
import type { MailSeed } from '../../../sandbox/mails/mail-seed';
import { sampleMailsOf } from '../../../sandbox/mails/sample-mails';

function bodyOf({ html, text }: MailSeed): string {
  return html ?? text ?? '';
}

describe.each(accounts.map((account) => [account.username] as const))('the mailbox of %s', (owner) => {
  const mails = sampleMailsOf(owner);

  test('has mails with keys of their own that fit into an address', () => {
    expect(mails.length).toBeGreaterThanOrEqual(4);
    const keys = mails.map((seed) => seed.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  });

  test('names nobody outside the domains that are kept for examples', () => {
    const people = mails.flatMap(({ from, to = [], cc = [] }) => [from, ...to, ...cc]);
    const inBodies = mails.flatMap((seed) => bodyOf(seed).match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []);
    const inLinks = mails.flatMap((seed) =>
      [...bodyOf(seed).matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1] ?? ''),
    );
    const hosts = [...people.map(({ address }) => address), ...inBodies]
      .map((address) => address.slice(address.indexOf('@') + 1))
      .concat(inLinks.filter((host) => host !== 'www.w3.org'));
    for (const host of hosts) expect(host).toMatch(/(^|\.)(example\.(com|org|net)|example)$/);
  });

  test('answers mails of its own conversation only', () => {
    for (const seed of mails.filter(({ inReplyTo }) => inReplyTo !== undefined)) {
      const parent = mails.find(({ key }) => key === seed.inReplyTo);
      expect([seed.key, parent?.conversation]).toEqual([seed.key, seed.conversation]);
      expect(Number(parent?.date)).toBeGreaterThan(Number(seed.date));
    }
  });
});
