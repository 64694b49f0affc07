/**
 * Features that nothing here works without. All came in 2021 and 2022 (Chrome 100, Safari 15.4); younger ones have a
 * fallback.
 */
const needed: readonly (readonly [object: () => unknown, name: string])[] = [
  [() => AbortSignal.prototype, 'throwIfAborted'],
  [() => crypto, 'randomUUID'],
  [() => Object, 'hasOwn'],
  [(): unknown => Array.prototype, 'at'],
  [() => String.prototype, 'replaceAll'],
  [() => Intl, 'ListFormat'],
];

function has(object: () => unknown, name: string): boolean {
  try {
    const owner = object();
    const isOwner = typeof owner === 'function' || (typeof owner === 'object' && owner !== null);
    return isOwner && typeof Reflect.get(owner, name) === 'function';
  } catch {
    return false;
  }
}

/** Whether this browser or web view lacks a feature that the product needs. */
export function isBrowserTooOld(): boolean {
  return needed.some(([object, name]) => !has(object, name));
}
