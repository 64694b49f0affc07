import { describe, expect, test } from '@jest/globals';
import { defaultSettings, type Settings } from '../../../../src/domain/settings';
import { createSettingsStore } from '../../../../src/edges/outlook/host/settings-store';
import { contextOf, fail, fakeMailbox, succeed } from '../office-fakes';

function storeOver(stored: unknown, saves = true) {
  const values = new Map<string, unknown>([['settings', stored]]);
  const { mailbox } = fakeMailbox(null);
  const store = createSettingsStore(
    contextOf(mailbox, {
      roamingSettings: {
        get: (name) => values.get(name),
        set: (name, value) => values.set(name, value),
        saveAsync: (callback) => (saves ? succeed(callback, undefined) : fail(callback, 9019)),
      },
    }),
  );
  return { store, values };
}

describe('settings', () => {
  test('are the defaults until something was stored', () => {
    expect(storeOver(undefined).store.read()).toEqual(defaultSettings);
  });

  test('are read back as they were written', async () => {
    const { store } = storeOver(undefined);
    const settings: Settings = {
      defaultListId: 'A',
      lastListId: 'B',
      defaultDue: 'tomorrow',
      noteLevel: 'link-only',
    };
    await store.write(settings);
    expect(store.read()).toEqual(settings);
  });

  test.each(['text', 7, [], { defaultDue: 'someday', noteLevel: 1, defaultListId: '', lastListId: 5 }])(
    'fall back to the defaults for what %p is not',
    (stored) => {
      expect(storeOver(stored).store.read()).toEqual(defaultSettings);
    },
  );

  test('say so when the mailbox does not take them', async () => {
    await expect(storeOver(undefined, false).store.write(defaultSettings)).rejects.toMatchObject({
      trace: { code: 'Office 9019' },
    });
  });
});
