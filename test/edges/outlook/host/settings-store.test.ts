import { describe, expect, test } from '@jest/globals';
import type { Cache } from '../../../../src/app/ports/device';
import { defaultSettings } from '../../../../src/domain/settings';
import { createSettingsStore } from '../../../../src/edges/outlook/host/settings-store';
import type { JsonObject } from '../../../../src/lib/json';
import { contextOf, fail, fakeMailbox, succeed } from '../office-fakes';

type Stored = ReadonlyMap<string, unknown>;

/** A mailbox whose roaming settings each page reads as a whole when it starts, and writes back as a whole. */
function mailboxWith(stored: Readonly<Record<string, unknown>> = {}) {
  let inMailbox: Stored = new Map(Object.entries(stored));
  let takes = true;
  let now = new Date('2026-11-26T10:00:00Z');
  return {
    stored: () => Object.fromEntries(inMailbox),
    refuse: () => (takes = false),
    at: (time: string) => (now = new Date(time)),
    /** A page that starts now on the device. */
    page(device: Cache<JsonObject>) {
      const values = new Map(inMailbox);
      const { mailbox } = fakeMailbox(null);
      return createSettingsStore(
        contextOf(mailbox, {
          roamingSettings: {
            get: (name) => values.get(name),
            set: (name, value) => values.set(name, value),
            saveAsync(callback) {
              if (!takes) {
                fail(callback, 9019);
                return;
              }
              inMailbox = new Map(values);
              succeed(callback, undefined);
            },
          },
        }),
        device,
        () => now,
      );
    },
  };
}

function createDevice(kept?: JsonObject): Cache<JsonObject> {
  return { read: () => kept, write: (choices) => (kept = choices) };
}

describe('settings', () => {
  test('are the defaults until something was stored', () => {
    expect(mailboxWith().page(createDevice()).read()).toEqual(defaultSettings);
  });

  test('that a newer version chose on this device are left as they are', async () => {
    const newer = { version: 2, value: ['A', 'B'], chosenDateTime: '2026-11-26T09:00:00Z', why: 'asked' };
    const device = createDevice({ defaultListId: newer, defaultTime: newer });
    const page = mailboxWith().page(device);
    expect(page.read()).toEqual(defaultSettings);
    await page.write({ defaultDue: 'today' });
    expect(device.read()).toMatchObject({ defaultListId: newer, defaultTime: newer });
  });

  test('are read back as they were written, on any device', async () => {
    const mailbox = mailboxWith();
    const settings = {
      defaultListId: 'A',
      lastListId: 'B',
      defaultDue: 'tomorrow',
      noteLevel: 'link-only',
      suggestsLists: false,
      marksMails: false,
      archivesMail: true,
      joinsConversation: true,
      waitingDays: 5,
      reminderTime: '07:45',
    } as const;
    await mailbox.page(createDevice()).write(settings);
    expect(mailbox.page(createDevice()).read()).toEqual(settings);
  });

  test('are those of the old form until something else is chosen', async () => {
    const old = { lastListId: 'B', defaultDue: 'today', noteLevel: 'link-only' };
    const mailbox = mailboxWith({ settings: old });
    const page = mailbox.page(createDevice());
    expect(page.read()).toEqual({ ...defaultSettings, ...old });
    await page.write({ defaultDue: 'none' });
    expect(mailbox.page(createDevice()).read()).toEqual({
      ...defaultSettings,
      ...old,
      defaultDue: 'none',
    });
  });

  test.each(['text', 7, [], { defaultDue: 'someday', noteLevel: 1, defaultListId: '', lastListId: 5 }])(
    'fall back to the defaults for what %p is not',
    (settings) => {
      expect(mailboxWith({ settings }).page(createDevice()).read()).toEqual(defaultSettings);
    },
  );

  test.each([
    'today',
    { value: 'today' },
    { version: 1, value: 'today', chosenDateTime: 'yesterday' },
    { version: 1, value: 'someday', chosenDateTime: '2026-11-26T10:00:00.000Z' },
    { version: 2, value: 'today', chosenDateTime: '2026-11-26T10:00:00.000Z' },
  ])('fall back to the default for the stored %p', (choice) => {
    const mailbox = mailboxWith({ 'settings.defaultDue': choice });
    expect(mailbox.page(createDevice()).read()).toEqual(defaultSettings);
  });

  test('leave what another version stored as it is', async () => {
    const newer = { version: 2, value: ['today', '17:00'], chosenDateTime: '2026-11-26T10:00:00.000Z' };
    const device = createDevice();
    await mailboxWith().page(device).write({ defaultDue: 'today' });
    const mailbox = mailboxWith({ 'settings.defaultDue': newer, 'settings.theme': 'dark' });
    await mailbox.page(device).write({ lastListId: 'B' });
    expect(mailbox.stored()).toMatchObject({ 'settings.defaultDue': newer, 'settings.theme': 'dark' });
  });

  test('say so when the mailbox does not take them, and stay on the device', async () => {
    const mailbox = mailboxWith();
    mailbox.refuse();
    const device = createDevice();
    await expect(mailbox.page(device).write({ defaultDue: 'today' })).rejects.toMatchObject({
      trace: { code: 'Office 9019' },
    });
    expect(mailbox.page(device).read().defaultDue).toBe('today');
  });

  test('keep each preset by itself, with what another version put into it, until it is deleted', async () => {
    const mailbox = mailboxWith();
    const [desk, laptop] = [createDevice(), createDevice()];
    const [atDesk, onLaptop] = [mailbox.page(desk), mailbox.page(laptop)];
    const preset = { name: 'Call back', listId: 'A', archives: true };
    await atDesk.write({ preset1: preset });
    await onLaptop.write({ preset2: { ...preset, name: 'Read' } });
    const again = mailbox.page(desk);
    await again.write({ lastListId: 'B' });
    const both = mailbox.page(createDevice()).read();
    expect(both).toMatchObject({ preset1: preset, preset2: { name: 'Read', archives: true } });
    await again.write({ preset1: undefined });
    expect(mailbox.page(createDevice()).read()).not.toHaveProperty('preset1');
  });

  test('fit into what a mailbox takes, however long the ids of lists are', async () => {
    const mailbox = mailboxWith();
    const id = 'x'.repeat(5_000);
    const page = mailbox.page(createDevice());
    await page.write({ defaultListId: id, lastListId: id });
    expect(page.read()).toEqual(defaultSettings);
    expect(JSON.stringify(mailbox.stored()).length).toBeLessThan(1_000);
  });
});

describe('settings changed on two devices', () => {
  test('both stay, although the second device writes over what the first has stored', async () => {
    const mailbox = mailboxWith();
    const [desk, laptop] = [createDevice(), createDevice()];
    const [atDesk, onLaptop] = [mailbox.page(desk), mailbox.page(laptop)];
    await atDesk.write({ defaultDue: 'today' });
    await onLaptop.write({ noteLevel: 'link-only' });

    const both = { ...defaultSettings, defaultDue: 'today', noteLevel: 'link-only' };
    const again = mailbox.page(desk);
    expect(again.read()).toEqual(both);
    await again.write({ lastListId: 'B' });
    expect(mailbox.page(laptop).read()).toEqual({ ...both, lastListId: 'B' });
  });

  test('of one setting the later choice counts', async () => {
    const mailbox = mailboxWith();
    const [desk, laptop] = [createDevice(), createDevice()];
    await mailbox.page(desk).write({ defaultDue: 'today' });
    mailbox.at('2026-11-26T11:00:00Z');
    await mailbox.page(laptop).write({ defaultDue: 'tomorrow' });
    expect(mailbox.page(desk).read().defaultDue).toBe('tomorrow');
  });

  test('a choice counts although the one before was made on a device whose clock is ahead', async () => {
    const mailbox = mailboxWith();
    mailbox.at('2027-06-01T10:00:00Z');
    const laptop = createDevice();
    await mailbox.page(laptop).write({ defaultDue: 'today' });
    mailbox.at('2026-11-26T11:00:00Z');
    await mailbox.page(createDevice()).write({ defaultDue: 'tomorrow' });
    expect(mailbox.page(laptop).read().defaultDue).toBe('tomorrow');
  });

  test('come back to the mailbox at the next start of the device that chose them, and are written once', async () => {
    const mailbox = mailboxWith();
    const device = createDevice();
    const first = mailbox.page(device);
    const other = mailbox.page(createDevice());
    mailbox.at('2026-11-26T11:00:00Z');
    await first.write({ theme: 'dark', language: 'fr' });
    // The other device read its settings before, and writes all of them back.
    await other.write({ noteLevel: 'link-only' });
    mailbox.at('2026-11-26T12:00:00Z');
    await mailbox.page(device).write({});
    expect(mailbox.page(createDevice()).read()).toMatchObject({
      theme: 'dark',
      language: 'fr',
      noteLevel: 'link-only',
    });
    mailbox.refuse();
    await mailbox.page(device).write({});
  });

  test('tell of a change made here, before the mailbox has taken it', async () => {
    const page = mailboxWith().page(createDevice());
    const seen: unknown[] = [];
    const end = page.onChanged(() => seen.push(page.read().theme));
    const writing = page.write({ theme: 'light' });
    expect(seen).toEqual(['light']);
    await writing;
    await page.write({});
    end();
    await page.write({ theme: undefined });
    expect(seen).toEqual(['light']);
  });
});
