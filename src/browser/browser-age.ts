/**
 * Whether this browser or web view lacks something that nothing here works without: all of these came in 2021 and 2022
 * (Chrome 100, Safari 15.4). What is younger is done without.
 */
export function isBrowserTooOld(page: typeof globalThis = globalThis): boolean {
  const needed: readonly unknown[] = [
    page.AbortSignal?.prototype.throwIfAborted,
    page.crypto?.randomUUID,
    page.Object.hasOwn,
    page.Array.prototype.at,
    page.String.prototype.replaceAll,
    page.Intl?.ListFormat,
  ];
  return needed.some((feature) => typeof feature !== 'function');
}
