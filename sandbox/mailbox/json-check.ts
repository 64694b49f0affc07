/** Turns unknown JSON into a value of a type, or throws a TypeError that names the place. */
export type Check<T> = (json: unknown, place: string) => T;

function fail(place: string, wanted: string): never {
  throw new TypeError(`${place} is not ${wanted}`);
}

export const text: Check<string> = (json, place) => (typeof json === 'string' ? json : fail(place, 'a text'));

export const number: Check<number> = (json, place) =>
  typeof json === 'number' ? json : fail(place, 'a number');

export const flag: Check<boolean> = (json, place) =>
  typeof json === 'boolean' ? json : fail(place, 'true or false');

export function oneOf<const T extends string>(...values: readonly T[]): Check<T> {
  return (json, place) => values.find((value) => value === json) ?? fail(place, values.join(' or '));
}

/** Absent stays absent. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (json, place) => (json === undefined ? undefined : check(json, place));
}

export function listOf<T>(check: Check<T>): Check<T[]> {
  return (json, place) =>
    Array.isArray(json)
      ? json.map((one: unknown, index) => check(one, `${place}[${index}]`))
      : fail(place, 'a list');
}

function entriesOf(json: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return fail(place, 'an object');
  return Object.entries(json);
}

/** An object as a map from its keys. */
export function mapOf<T>(check: Check<T>): Check<Map<string, T>> {
  return (json, place) =>
    new Map(entriesOf(json, place).map(([key, value]) => [key, check(value, `${place}.${key}`)]));
}

/** A check for each property; of a property that may be absent, one that takes undefined. */
type Checks<T> = {
  readonly [K in keyof T]-?: Check<object extends Pick<T, K> ? T[K] | undefined : T[K]>;
};

/** An object of named properties; others are left out. */
export function shape<T extends object>(checks: Checks<T>): Check<T> {
  return (json, place) => {
    const given = new Map(entriesOf(json, place));
    const result: Partial<T> = {};
    for (const key in checks) {
      const value = checks[key](given.get(key), `${place}.${key}`);
      if (value !== undefined) result[key] = value;
    }
    // Every property was checked by its own check just now.
    return result as T;
  };
}

/** Bytes in base64. */
export const bytes: Check<Uint8Array> = (json, place) =>
  new Uint8Array(Buffer.from(text(json, place), 'base64'));
