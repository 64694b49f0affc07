import { beforeAll, expect, test } from '@jest/globals';
import { createHmac, webcrypto } from 'node:crypto';
import { keyedDigest } from '../../../src/edges/browser/keyed-digest';

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

test('a keyed digest is the first half of an HMAC by SHA-256, in 22 characters', async () => {
  const key = keyedDigest.newKey();
  for (const text of ['', 'adele@example.com', 'Übung 📎']) {
    const hmac = createHmac('sha256', Buffer.from(key, 'base64url')).update(text).digest();
    expect(await keyedDigest.of(key, text)).toBe(hmac.subarray(0, 16).toString('base64url'));
  }
});

test('each key is another one, of 32 bytes', () => {
  const keys = new Set(Array.from({ length: 20 }, () => keyedDigest.newKey()));
  expect(keys.size).toBe(20);
  for (const key of keys) expect(Buffer.from(key, 'base64url')).toHaveLength(32);
});
