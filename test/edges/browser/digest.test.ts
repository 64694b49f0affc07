import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { webcrypto } from 'node:crypto';
import { digest } from '../../../src/edges/browser/digest';
import { digestOf } from '../../support/node-digest';

test('the digest of a text is the first half of its SHA-256, in 22 characters', async () => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  expect(await digest('')).toBe('47DEQpj8HBSa-_TImW-5JA');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await digest(text)).toBe(digestOf(text));
    }),
  );
});
