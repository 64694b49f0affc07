/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { accounts } from '../../../sandbox/mailbox/account';
import { hostileMark } from '../../../sandbox/mails/hostile-mail';
import type { MailSeed } from '../../../sandbox/mails/mail-seed';
import { sampleMails, sampleMailsOf } from '../../../sandbox/mails/sample-mails';

const byKey = new Map(sampleMails.map((mail) => [mail.key, mail]));

function mail(key: string): MailSeed {
  const found = byKey.get(key);
  if (!found) throw new Error(`No sample mail "${key}".`);
  return found;
}

function bodyOf({ html, text }: MailSeed): string {
  return html ?? text ?? '';
}

const some = (isSo: (seed: MailSeed) => boolean) => sampleMails.some(isSo);
const attachments = sampleMails.flatMap((seed) => seed.attachments ?? []);

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

describe('the sample mails', () => {
  test('are more than 45, most of them in the inbox, some in other folders', () => {
    expect(sampleMails.length).toBeGreaterThanOrEqual(45);
    const folders = new Map<string, number>();
    for (const { folder = 'inbox' } of sampleMails) folders.set(folder, (folders.get(folder) ?? 0) + 1);
    expect(folders.get('inbox')).toBeGreaterThanOrEqual(40);
    for (const folder of ['sentitems', 'archive', 'deleteditems', 'junkemail', 'Projects']) {
      expect([...folders.keys()]).toContain(folder);
    }
    expect([...folders.keys()]).not.toContain('drafts');
  });

  test('hold newsletters in nested tables, letters and plain text', () => {
    const nested = sampleMails.filter(({ html = '' }) => (html.match(/<table/g) ?? []).length > 4);
    expect(nested.length).toBeGreaterThanOrEqual(3);
    expect(sampleMails.filter(({ html, text }) => html === undefined && text).length).toBeGreaterThanOrEqual(
      10,
    );
  });

  test('hold long threads over several folders with the earlier mails quoted', () => {
    const thread = sampleMails.filter(({ conversation }) => conversation === 'floor-plan');
    expect(thread).toHaveLength(5);
    expect(new Set(thread.map(({ folder = 'inbox' }) => folder)).size).toBe(3);
    expect(mail('floor-plan-5').html?.match(/<b>From:<\/b>/g)).toHaveLength(4);
    expect(mail('desks-3').html?.match(/gmail_quote/g)).toHaveLength(2);
    expect(mail('lease-3').text).toMatch(/^>> /m);
  });

  test.each([
    ['Arabic', /\p{Script=Arabic}{3}/u],
    ['Hebrew', /\p{Script=Hebrew}{3}/u],
    ['Japanese', /\p{Script=Hiragana}{3}/u],
    ['Chinese', /\p{Script=Han}{4}/u],
    ['Korean', /\p{Script=Hangul}{3}/u],
    ['Greek', /\p{Script=Greek}{3}/u],
    ['emoji', /\p{Extended_Pictographic}\u200d\p{Extended_Pictographic}/u],
  ])('are written in %s too', (_name, script) => {
    expect(some((seed) => script.test(seed.subject))).toBe(true);
    expect(some((seed) => script.test(seed.subject) && bodyOf(seed).length > 60)).toBe(true);
  });

  test('have subjects of no and of 400 characters, and bodies of nothing and of very much', () => {
    expect(some(({ subject }) => subject === '')).toBe(true);
    expect(some((seed) => seed.subject !== '' && bodyOf(seed) === '')).toBe(true);
    expect(some((seed) => seed.subject === '' && bodyOf(seed) === '')).toBe(true);
    expect(mail('long-subject').subject).toHaveLength(400);
    expect(bodyOf(mail('very-long-body')).length).toBeGreaterThan(20_000);
  });

  test('carry attachments of all kinds', () => {
    const types = new Set(attachments.map(({ contentType }) => contentType));
    for (const type of ['application/pdf', 'text/calendar', 'message/rfc822', 'image/png']) {
      expect([...types]).toContain(type);
    }
    expect([...types].some((type) => type.includes('wordprocessingml'))).toBe(true);
    expect(new Set(attachments.map(({ kind = 'file' }) => kind))).toEqual(
      new Set(['file', 'item', 'reference']),
    );
    expect(attachments.some(({ size = 0, content }) => size >= 30 * 1024 * 1024 && !content)).toBe(true);
  });

  test('show each inline picture in the body', () => {
    const pictures = sampleMails.flatMap((seed) =>
      (seed.attachments ?? []).filter(({ isInline }) => isInline).map((picture) => [seed, picture] as const),
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const [seed, { contentId = '', content }] of pictures) {
      expect(seed.html).toContain(`cid:${contentId}`);
      expect(
        Buffer.from(content ?? '')
          .subarray(1, 4)
          .toString('latin1'),
      ).toBe('PNG');
    }
  });

  test('hold a mail that was just sent, a meeting request and a note to oneself', () => {
    expect(mail('just-sent')).toMatchObject({ folder: 'sentitems', justSent: true });
    expect(some(({ kind }) => kind === 'meetingRequest')).toBe(true);
    expect(mail('note-to-self').from.address).toBe('adele@example.com');
    expect(mail('note-to-self-sent')).toMatchObject({ folder: 'sentitems', copyOf: 'note-to-self' });
  });

  test('hold a hostile mail with every known trick', () => {
    const { html = '' } = mail('hostile');
    for (const trick of [
      '<script>',
      'onerror=',
      'onload=',
      'expression(',
      '<form',
      'http-equiv="refresh"',
      'javascript:',
      '<svg',
      '<iframe',
      '<base',
      '@import',
      'position:fixed',
      'srcdoc',
      hostileMark,
    ]) {
      expect(html).toContain(trick);
    }
  });

  test('are well-formed enough that a browser finds their words', () => {
    for (const { key, html } of sampleMails.filter((seed) => seed.html !== undefined)) {
      const words = new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent.trim();
      expect([key, words.length > 0, words.includes('undefined')]).toEqual([key, true, false]);
    }
  });
});
