import { describe, expect, test } from '@jest/globals';
import { isBrowserTooOld } from '../../../src/edges/browser/browser-age';
import { timeoutSignal } from '../../../src/edges/browser/timeout-signal';

/** What the browser counts as while a property of an object is not there. */
function isTooOldWithout(owner: object, name: string): boolean {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  Reflect.deleteProperty(owner, name);
  try {
    return isBrowserTooOld();
  } finally {
    if (descriptor) Object.defineProperty(owner, name, descriptor);
  }
}

describe('a browser', () => {
  test.each<[string, object]>([
    ['AbortSignal', globalThis],
    ['throwIfAborted', AbortSignal.prototype],
    ['randomUUID', Object.getPrototypeOf(crypto) as object],
    ['hasOwn', Object],
    ['at', Array.prototype],
    ['replaceAll', String.prototype],
    ['ListFormat', Intl],
  ])('without %s is too old', (name, owner) => {
    expect(isTooOldWithout(owner, name)).toBe(true);
  });

  test.each<[string, object]>([
    ['timeout', AbortSignal],
    ['any', AbortSignal],
    ['structuredClone', globalThis],
    ['Segmenter', Intl],
    ['nothing', globalThis],
  ])('without %s will do', (name, owner) => {
    expect(isTooOldWithout(owner, name)).toBe(false);
  });
});

test('a time limit ends with a reason that says so', async () => {
  const signal = timeoutSignal(1);
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve);
  });
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});
