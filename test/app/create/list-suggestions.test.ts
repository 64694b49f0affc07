import { describe, expect, test } from '@jest/globals';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createListSuggestions, type LearntLists } from '../../../src/app/create/list-suggestions';
import type { KeyedDigest } from '../../../src/app/ports/device';
import { learntListsSchema } from '../../../src/entries/wiring/cached-values';
import { valueOf } from '../../../src/lib/schema';
import { mailOf } from '../../support/fake-pane';
import { present } from '../../support/present';

const digest: KeyedDigest = {
  newKey: () => randomBytes(32).toString('base64url'),
  of: (key, text) =>
    Promise.resolve(createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url')),
};

/** A device, which keeps JSON. */
function createDevice(stored = '') {
  const device = {
    stored,
    cache: {
      read: () => (device.stored === '' ? undefined : valueOf(learntListsSchema, JSON.parse(device.stored))),
      write: (value: LearntLists) => {
        device.stored = JSON.stringify(value);
      },
    },
  };
  return { device, suggestions: createListSuggestions({ cache: device.cache, digest }) };
}

const fromAdele = mailOf('a');
const again = mailOf('b', { sender: { name: 'A. Vance', address: ' Adele@Example.com ' } });
const fromBen = mailOf('c', { sender: { name: 'Ben', address: 'ben@example.com' } });

describe('the suggestion of a list', () => {
  test('comes after two equal choices for that sender, however the address is written', async () => {
    const { suggestions } = createDevice();
    expect(await suggestions.suggest(fromAdele)).toBeUndefined();
    await suggestions.learn(fromAdele, 'work');
    expect(await suggestions.suggest(fromAdele)).toBeUndefined();
    await suggestions.learn(again, 'work');
    expect(await suggestions.suggest(fromAdele)).toBe('work');
    expect(await suggestions.suggest(fromBen)).toBeUndefined();
  });

  test('is gone when the device is to forget, and what comes later has another key', async () => {
    const { device, suggestions } = createDevice();
    await suggestions.learn(fromAdele, 'work');
    await suggestions.learn(fromAdele, 'work');
    const before = present(device.cache.read());
    suggestions.forget();
    expect(await suggestions.suggest(fromAdele)).toBeUndefined();
    await suggestions.learn(fromAdele, 'home');
    const after = present(device.cache.read());
    expect(after.key).not.toBe(before.key);
    expect(after.senders).toHaveLength(1);
    expect(after.senders[0]?.sender).not.toBe(before.senders[0]?.sender);
  });

  test('does not bring back what is forgotten while it is learnt', async () => {
    const { device, suggestions } = createDevice();
    await suggestions.learn(fromAdele, 'work');
    const learning = suggestions.learn(fromAdele, 'work');
    suggestions.forget();
    await learning;
    expect(JSON.parse(device.stored)).toMatchObject({ senders: [] });
  });

  test('keeps no address, and no digest of it that another device could make', async () => {
    const { device, suggestions } = createDevice();
    await suggestions.learn(fromAdele, 'work');
    const { address } = fromAdele.sender;
    expect(device.stored.toLowerCase()).not.toMatch(/adele|vance|example/);
    for (const algorithm of ['md5', 'sha1', 'sha256'])
      for (const encoding of ['hex', 'base64', 'base64url'] as const)
        expect(device.stored).not.toContain(
          createHash(algorithm).update(address).digest(encoding).slice(0, 16),
        );
  });

  test('learns nothing of a mail without a sender', async () => {
    const { device, suggestions } = createDevice();
    await suggestions.learn(mailOf('a', { sender: { name: '', address: '' } }), 'work');
    expect(device.stored).toBe('');
  });

  test.each(['{}', '{"key":"","senders":[]}', '[]', '{"key":7}'])(
    'starts anew where %s is stored',
    async (stored) => {
      const { suggestions } = createDevice(stored);
      expect(await suggestions.suggest(fromAdele)).toBeUndefined();
      await suggestions.learn(fromAdele, 'work');
      await suggestions.learn(fromAdele, 'work');
      expect(await suggestions.suggest(fromAdele)).toBe('work');
    },
  );

  test('leaves out senders that cannot be read', async () => {
    const { suggestions } = createDevice('{"key":"k","senders":[{"sender":7},{"sender":"x"},null]}');
    await suggestions.learn(fromAdele, 'work');
    await suggestions.learn(fromAdele, 'work');
    expect(await suggestions.suggest(fromAdele)).toBe('work');
  });
});
