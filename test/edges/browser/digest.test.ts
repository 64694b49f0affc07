import { expect, test } from '@jest/globals';
import { webcrypto } from 'node:crypto';
import { digest } from '../../../src/edges/browser/digest';
import { digestOf } from '../../support/node-digest';

test('the digest of a text is the first half of its SHA-256, in 22 characters', async () => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  expect(await digest('')).toBe('47DEQpj8HBSa-_TImW-5JA');
  for (const text of ['adele@example.com', '<1@example.com>', 'Übung 📎']) {
    expect(await digest(text)).toBe(digestOf(text));
  }
});
