import { describe, expect, jest, test } from '@jest/globals';
import type { OfficeCallback } from '../../src/outlook/office-api';
import { createMailbox } from '../../src/outlook/mailbox';
import { contextOf, fail, fakeMailbox, mailItem, succeed } from './office-fakes';

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
    } as never);
    const current = createMailbox(contextOf(fakeMailbox(item).mailbox)).current();
    expect(current).toMatchObject({ internetMessageId: '', conversationId: '', subject: '' });
    expect(current?.sender).toEqual({ name: 'Adele', address: 'adele@example.com' });
    expect(Number.isNaN(Date.parse(current?.receivedDateTime ?? ''))).toBe(false);
  });

  test.each([
    ['no item is selected', null],
    ['the host has no item at all', undefined],
    ['an appointment is open', mailItem({ itemType: 'appointment' })],
    ['a draft is being written', mailItem({ itemId: null, subject: { getAsync: () => {} } })],
  ])('is none when %s', (_case, item) => {
    expect(createMailbox(contextOf(fakeMailbox(item).mailbox)).current()).toBeUndefined();
  });

  test('is told again after each switch, also to nothing, until nobody listens', async () => {
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
  const withBody = (getAsync: (type: string, callback: OfficeCallback<string>) => void) =>
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

  test('does not come when Office.js throws, when Outlook never answers, or when nobody wants it any more', async () => {
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

  test('is that of the device where the zone has a name only Windows knows, or none', () => {
    for (const userProfile of [{ timeZone: 'Unknown Standard Time' }, {}]) {
      const { time } = createMailbox(contextOf(fakeMailbox(null, { userProfile }).mailbox));
      expect(time.toLocal(noon).day).toBe(noon.getDate());
      expect(time.timeZone).not.toBe('');
    }
  });
});
