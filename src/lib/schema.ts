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
import { parseJson, ShapeError } from './json';

/** A text that is not empty. */
export const requiredText = pipe(string(), nonEmpty());

/** A text that may be absent or null; both are read as an empty text. */
export const textOrEmpty = nullish(string(), '');

/** An array without the items that do not match: another version may have written them. */
export function fittingItems<T>(item: GenericSchema<unknown, T>): GenericSchema<unknown, readonly T[]> {
  return pipe(
    array(unknown()),
    transform((items) => items.map((each) => valueOf(item, each)).filter((each) => each !== undefined)),
  );
}

/** Parses an outside value. Throws `ShapeError`, which names `what` and the place in it. */
export function readShape<T>(schema: GenericSchema<unknown, T>, value: unknown, what: string): T {
  const { success, output, issues } = safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [issue] = issues;
  const place = getDotPath(issue);
  throw new ShapeError(`${place === null ? what : `${what}.${place}`} is not ${issue.expected ?? 'valid'}`);
}

/** Parses a stored value; undefined when it does not match. */
export function valueOf<T>(schema: GenericSchema<unknown, T>, value: unknown): T | undefined {
  const { success, output } = safeParse(schema, value);
  return success ? output : undefined;
}

/** A text that holds JSON of this shape. */
export function jsonText<T>(schema: GenericSchema<unknown, T>): GenericSchema<unknown, T> {
  return pipe(string(), transform(parseJson), schema);
}
