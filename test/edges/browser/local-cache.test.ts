import { describe, expect, test } from '@jest/globals';
import { createLocalCache, forgetLocalCaches } from '../../../src/edges/browser/local-cache';

const parseNumber = (json: unknown) => (typeof json === 'number' ? json : undefined);

/** Storage over a map; what browsers give, without a browser. */
function storageOver(entries: Map<string, string>, refuse: { isFull?: boolean } = {}): Storage {
  const storage: Storage = {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem(name, value) {
      if (refuse.isFull) throw new DOMException('full', 'QuotaExceededError');
      entries.set(name, value);
    },
    removeItem: (name) => entries.delete(name),
    clear: () => {
      entries.clear();
    },
  };
  return storage;
}

describe('a local cache', () => {
  test('keeps a value for the next start', () => {
    const storage = storageOver(new Map());
    createLocalCache('count', parseNumber, storage).write(7);
    expect(createLocalCache('count', parseNumber, storage).read()).toBe(7);
  });

  test('knows nothing of what is not of its kind', () => {
    const storage = storageOver(
      new Map([
        ['email-to-to-do:count', '{"version":2,"value":"seven"}'],
        ['email-to-to-do:other', '{broken'],
      ]),
    );
    expect(createLocalCache('count', parseNumber, storage).read()).toBeUndefined();
    expect(createLocalCache('other', parseNumber, storage).read()).toBeUndefined();
  });

  test.each(['7', '{"version":1,"value":7}', '{"value":7}'])('drops %p of an older version', (text) => {
    const entries = new Map([['email-to-to-do:count', text]]);
    const cache = createLocalCache('count', parseNumber, storageOver(entries));
    expect(cache.read()).toBeUndefined();
    cache.write(8);
    expect(createLocalCache('count', parseNumber, storageOver(entries)).read()).toBe(8);
  });

  test('leaves what a newer version stored as it is, and keeps values in memory', () => {
    const newer = '{"version":3,"value":7}';
    const entries = new Map([['email-to-to-do:count', newer]]);
    const cache = createLocalCache('count', parseNumber, storageOver(entries));
    expect(cache.read()).toBeUndefined();
    cache.write(8);
    expect(cache.read()).toBe(8);
    expect(entries.get('email-to-to-do:count')).toBe(newer);
  });

  test('keeps values in memory where the browser blocks storage or has no room', () => {
    const blocked = createLocalCache('count', parseNumber, undefined);
    blocked.write(7);
    expect(blocked.read()).toBe(7);

    const full = createLocalCache(
      'count',
      parseNumber,
      storageOver(new Map([['email-to-to-do:count', '1']]), { isFull: true }),
    );
    full.write(7);
    expect(full.read()).toBe(7);
  });

  test('is forgotten with those of its mailbox, and nothing else is', () => {
    const entries = new Map([
      ['email-to-to-do:lists:adele@example.com', '[]'],
      ['email-to-to-do:lists:ben@example.com', '[]'],
      ['email-to-to-do:links:adele@example.com', '[]'],
      ['another-add-in:adele@example.com', 'x'],
    ]);
    const isOfAdele = (name: string) => name.endsWith(':adele@example.com');
    forgetLocalCaches(isOfAdele, storageOver(entries));
    expect([...entries.keys()]).toEqual([
      'email-to-to-do:lists:ben@example.com',
      'another-add-in:adele@example.com',
    ]);
    expect(() => forgetLocalCaches(isOfAdele, undefined)).not.toThrow();
  });
});
