import {
  array,
  getDotPath,
  nonEmpty,
  nullish,
  pipe,
  safeParse,
  string,
  transform,
  unknown,
  type GenericSchema,
} from 'valibot';

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An answer that does not have the documented shape. Names the place, never a value: values may come from a mail. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text with something in it. */
export const requiredText = pipe(string(), nonEmpty());

/** A text that may be absent or null, both read as an empty text. */
export const textOrEmpty = nullish(string(), '');

/** The items of an array; none for anything else, since the service leaves empty collections out. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An array of which the items that do not fit are left out: another version may have written them. */
export function fittingItems<T>(item: GenericSchema<unknown, T>): GenericSchema<unknown, readonly T[]> {
  return pipe(
    array(unknown()),
    transform((items) => items.map((each) => valueOf(item, each)).filter((each) => each !== undefined)),
  );
}

/** What a schema makes of a value from outside. Throws `ShapeError`, which names `what` and the place in it. */
export function readShape<T>(schema: GenericSchema<unknown, T>, value: unknown, what: string): T {
  const { success, output, issues } = safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [issue] = issues;
  const place = getDotPath(issue);
  throw new ShapeError(`${place === null ? what : `${what}.${place}`} is not ${issue.expected ?? 'valid'}`);
}

/** What a schema makes of a stored value; undefined when it is of another shape. */
export function valueOf<T>(schema: GenericSchema<unknown, T>, value: unknown): T | undefined {
  const { success, output } = safeParse(schema, value);
  return success ? output : undefined;
}

/** The value of a JSON text, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text that holds JSON of this shape. */
export function jsonText<T>(schema: GenericSchema<unknown, T>): GenericSchema<unknown, T> {
  return pipe(string(), transform(parseJson), schema);
}
