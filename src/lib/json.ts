/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An answer that does not have the documented shape. Names the place, never a value: values may come from a mail. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that a value is; throws `ShapeError` naming `what` otherwise. */
export function objectAt(value: unknown, what: string): JsonObject {
  if (isObject(value)) return value;
  throw new ShapeError(`${what} is no object`);
}

/** The array that a value is; throws `ShapeError` naming `what` otherwise. */
export function arrayAt(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ShapeError(`${what} is no array`);
}

/** The items of an array; none for anything else, since the service leaves empty collections out. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A property that must be a text with something in it. */
export function requiredText(object: JsonObject, property: string): string {
  const value = object[property];
  if (typeof value === 'string' && value !== '') return value;
  throw new ShapeError(`${property} is missing or no text`);
}

/** A property that may be absent or null, both read as an empty text. */
export function textOrEmpty(object: JsonObject, property: string): string {
  const value = object[property] ?? '';
  if (typeof value === 'string') return value;
  throw new ShapeError(`${property} is no text`);
}

/** The value of a JSON text, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
