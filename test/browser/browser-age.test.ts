import { describe, expect, test } from '@jest/globals';
import { isBrowserTooOld } from '../../src/browser/browser-age';
import { timeoutSignal } from '../../src/browser/timeout-signal';

/** This browser without one thing. */
function without(path: string): typeof globalThis {
  const [name = '', ...rest] = path.split('.');
  const cut = (value: object, [first = '', ...others]: readonly string[]): object =>
    new Proxy(value, {
      get(target, key) {
        const found: unknown = Reflect.get(target, key);
        if (key !== first) return found;
        const isWithin =
          others.length > 0 && (typeof found === 'object' || typeof found === 'function') && found;
        return isWithin ? cut(found, others) : undefined;
      },
    });
  return cut(globalThis, [name, ...rest]) as typeof globalThis;
}

describe('a browser', () => {
  test.each([
    'AbortSignal',
    'AbortSignal.prototype.throwIfAborted',
    'crypto',
    'crypto.randomUUID',
    'Object.hasOwn',
    'Array.prototype.at',
    'String.prototype.replaceAll',
    'Intl.ListFormat',
  ])('without %s is too old', (path) => {
    expect(isBrowserTooOld(without(path))).toBe(true);
  });

  test.each([
    'AbortSignal.timeout',
    'AbortSignal.any',
    'structuredClone',
    'Intl.Segmenter',
    'navigator.locks',
  ])('without %s will do', (path) => {
    expect(isBrowserTooOld(without(path))).toBe(false);
  });
});

test('a time limit ends with a reason that says so', async () => {
  const signal = timeoutSignal(1);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});
