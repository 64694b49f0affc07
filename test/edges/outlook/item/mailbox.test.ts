import { describe, expect, jest, test } from '@jest/globals';
import type { OfficeCallback } from '../../../../src/edges/outlook/host/office-api';
import { createMailbox } from '../../../../src/edges/outlook/item/mailbox';
import { contextOf, fail, fakeMailbox, mailItem, succeed } from '../office-fakes';

const { signal } = new AbortController();

describe('the open mail', () => {
  test('is told with its id in the form that the service takes', () => {
    const { mailbox } = fakeMailbox(mailItem());
    expect(createMailbox(contextOf(mailbox)).current()).toEqual({
      restId: 'AAMk-1_2=',
      internetMessageId: '<1@example.com>',
      conversationId: 'conversation',
      subject: 'Lunch',
      sender: { name: 'Ben', address: 'ben@example.com' },
      receivedDateTime: '2026-11-20T10:00:00.000Z',
      owner: 'adele@example.com',
    });
  });

  test('may have been sent a moment ago and have no Message-ID, subject or sender yet', () => {
    const item = mailItem({
      internetMessageId: null,
      subject: null,
      from: null,
      sender: { emailAddress: 'adele@example.com', displayName: 'Adele' },
      conversationId: undefined,
      dateTimeCreated: undefined,
    });
    const current = createMailbox(contextOf(fakeMailbox(item).mailbox)).current();
    expect(current).toMatchObject({ internetMessageId: '', conversationId: '', subject: '' });
    expect(current?.sender).toEqual({ name: 'Adele', address: 'adele@example.com' });
    expect(Number.isNaN(Date.parse(current?.receivedDateTime ?? ''))).toBe(false);
  });

  test.each([undefined, null, 7, '', {}])('bears %p in place of every value', (value) => {
    const item = Object.fromEntries(
      ['internetMessageId', 'conversationId', 'subject', 'from', 'sender', 'dateTimeCreated'].map((name) => [
        name,
        value,
      ]),
    );
    const { mailbox } = fakeMailbox(mailItem(item), {
      userProfile: { emailAddress: value, timeZone: value },
      convertToRestId: () => value,
      convertToLocalClientTime: () => value,
    });
    const outlook = createMailbox(contextOf(mailbox, { displayLanguage: value }));
    expect(outlook.current()).toMatchObject({ restId: 'AAMk-1_2=', subject: '', owner: '' });
    expect(outlook.displayLanguage).toBe('en-US');
    expect(outlook.time.toLocal(new Date('2026-11-20T12:30:00Z')).year).toBe(2026);
    const without = createMailbox(contextOf({ ...mailbox, userProfile: null, item: { itemId: value } }));
    expect(without.current()).toBeUndefined();
  });

  test.each([
    ['no item is selected', null],
    ['the host has no item at all', undefined],
    ['an appointment is open', mailItem({ itemType: 'appointment' })],
    ['a draft is being written', mailItem({ itemId: null, subject: { getAsync: () => {} } })],
  ])('is none when %s', (_case, item) => {
    expect(createMailbox(contextOf(fakeMailbox(item).mailbox)).current()).toBeUndefined();
  });

  test('is reported after each switch, also to no mail, as long as there are listeners', async () => {
    const { mailbox, show } = fakeMailbox(mailItem());
    const outlook = createMailbox(contextOf(mailbox));
    const seen: (string | undefined)[] = [];
    const stop = outlook.onItemChanged(() => seen.push(outlook.current()?.restId));
    const other = outlook.onItemChanged(() => seen.push('other'));
    show(null);
    other();
    show(mailItem({ itemId: 'B' }));
    stop();
    show(mailItem({ itemId: 'C' }));
    expect(seen).toEqual([undefined, 'other', 'B']);
  });

  test('is not followed in a host without events, and nothing breaks', () => {
    const { mailbox } = fakeMailbox(mailItem());
    const { addHandlerAsync: _, ...old } = mailbox;
    expect(() => createMailbox(contextOf(old)).onItemChanged(() => {})()).not.toThrow();
  });
});

describe('the body of the open mail', () => {
  const withBody = (getAsync: (type: string, callback: OfficeCallback) => void) =>
    mailItem({ body: { getAsync } });
  const open = (item: ReturnType<typeof mailItem>) => {
    const { mailbox, show } = fakeMailbox(item);
    const outlook = createMailbox(contextOf(mailbox));
    const mail = outlook.current();
    if (!mail) throw new Error('no mail is open');
    return { outlook, mail, show };
  };

  test('is asked for as HTML', async () => {
    const types: string[] = [];
    const { outlook, mail } = open(
      withBody((type, callback) => {
        types.push(type);
        succeed(callback, '<p>See you <b>there</b></p>');
      }),
    );
    await expect(outlook.body(mail, signal)).resolves.toEqual({
      contentType: 'html',
      content: '<p>See you <b>there</b></p>',
    });
    expect(types).toEqual(['html']);
  });

  test('is never that of another mail that was opened meanwhile', async () => {
    const { outlook, mail, show } = open(withBody((_type, callback) => succeed(callback, '<p>One</p>')));
    const text = outlook.body(mail, signal);
    show(mailItem({ itemId: 'B' }));
    await expect(text).rejects.toMatchObject({ kind: 'not-found' });
    await expect(outlook.body(mail, signal)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('is refused with the code of Outlook', async () => {
    const { outlook, mail } = open(withBody((_type, callback) => fail(callback, 9030)));
    await expect(outlook.body(mail, signal)).rejects.toMatchObject({
      kind: 'not-found',
      trace: { code: 'Office 9030' },
    });
  });

  test.each([undefined, null, 7, {}])('is not there when Outlook succeeds with %p', async (value) => {
    const { outlook, mail } = open(withBody((_type, callback) => succeed(callback, value)));
    await expect(outlook.body(mail, signal)).rejects.toMatchObject({
      kind: 'unexpected',
      trace: { code: 'Office without value' },
    });
  });

  test('may be empty', async () => {
    const { outlook, mail } = open(withBody((_type, callback) => succeed(callback, '')));
    await expect(outlook.body(mail, signal)).resolves.toEqual({ contentType: 'html', content: '' });
  });

  test('is not returned when Office.js throws, when Outlook never answers, or after an abort', async () => {
    const thrown = open(
      withBody(() => {
        throw new Error('Elevated permission is required');
      }),
    );
    await expect(thrown.outlook.body(thrown.mail, signal)).rejects.toMatchObject({ kind: 'unexpected' });

    jest.useFakeTimers();
    const mute = open(withBody(() => {}));
    const waiting = expect(mute.outlook.body(mute.mail, signal)).rejects.toMatchObject({
      kind: 'timed-out',
    });
    jest.advanceTimersByTime(60_000);
    await waiting;
    jest.useRealTimers();

    const controller = new AbortController();
    const aborted = open(withBody(() => {}));
    const text = aborted.outlook.body(aborted.mail, controller.signal);
    controller.abort(new Error('closed'));
    await expect(text).rejects.toThrow('closed');
  });
});

describe('the time of the mailbox', () => {
  const noon = new Date('2026-11-20T12:30:00Z');

  test('is what Outlook says, with months counted from one', () => {
    const { mailbox } = fakeMailbox(null, {
      convertToLocalClientTime: () => ({ year: 2026, month: 10, date: 20, hours: 13, minutes: 30 }),
    });
    const { time } = createMailbox(contextOf(mailbox));
    expect(time.timeZone).toBe('W. Europe Standard Time');
    expect(time.toLocal(noon)).toEqual({ year: 2026, month: 11, day: 20, hours: 13, minutes: 30 });
  });

  test('is looked up by the name of the zone where Outlook cannot say', () => {
    const { mailbox } = fakeMailbox(null, {
      userProfile: { timeZone: 'Asia/Kolkata' },
      convertToLocalClientTime: () => {
        throw new Error('not here');
      },
    });
    expect(createMailbox(contextOf(mailbox)).time.toLocal(noon)).toEqual({
      year: 2026,
      month: 11,
      day: 20,
      hours: 18,
      minutes: 0,
    });
  });

  test.each([
    ['W. Europe Standard Time', true],
    ['UTC', true],
    ['UTC-11', true],
    ['Europe/Berlin', true],
    ['Customized Time Zone', false],
    ['tzone://Microsoft/Custom', false],
    ['', false],
    [null, false],
  ])('has a name that the service can know: %s as it is? %p', (timeZone, isKept) => {
    const { time } = createMailbox(contextOf(fakeMailbox(null, { userProfile: { timeZone } }).mailbox));
    const device = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(time.timeZone).toBe(isKept ? timeZone : device);
  });

  test('is that of the device where the zone has a name only Windows knows, or none', () => {
    for (const userProfile of [{ timeZone: 'Unknown Standard Time' }, {}]) {
      const { time } = createMailbox(contextOf(fakeMailbox(null, { userProfile }).mailbox));
      expect(time.toLocal(noon).day).toBe(noon.getDate());
      expect(time.timeZone).not.toBe('');
    }
  });
});
