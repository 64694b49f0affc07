/**
 * The wait in a `Retry-After` header, in milliseconds: seconds, which Graph also writes with a fraction, or an HTTP
 * date counted from `now`. Undefined when there is none that can be parsed.
 */
export function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, Math.ceil(ms)) : undefined;
}
