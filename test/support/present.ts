/** A value that a test needs; throws when it is missing. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('A value that the test relies on is missing.');
  return value;
}
