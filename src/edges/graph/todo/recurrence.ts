import { nullish, object, record, string, unknown } from 'valibot';
import type { Recurrence } from '../../../domain/task/recurrence';
import type { JsonObject } from '../../../lib/json';
import { readShape } from '../../../lib/schema';

/** Answers fill every property. These values mean "does not apply", and are refused or misread when sent back. */
function isFiller(value: unknown): boolean {
  return value === 0 || value === '0001-01-01' || (Array.isArray(value) && value.length === 0);
}

function isField(value: unknown): value is Recurrence['pattern'][string] {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'number';
}

function fieldsOf(object: JsonObject): Recurrence['pattern'] {
  const fields: Record<string, Recurrence['pattern'][string]> = {};
  for (const [name, value] of Object.entries(object)) {
    if (isField(value) && !isFiller(value)) fields[name] = value;
  }
  return fields;
}

const someObject = record(string(), unknown());
const recurrenceSchema = object({ pattern: someObject, range: someObject });

/** Reads a `patternedRecurrence`; undefined when it is absent or null. Throws `ShapeError`. */
export function readRecurrence(value: unknown): Recurrence | undefined {
  const recurrence = readShape(nullish(recurrenceSchema), value, 'recurrence');
  if (!recurrence) return undefined;
  const range = fieldsOf(recurrence.range);
  const zone = range.recurrenceTimeZone;
  return {
    pattern: fieldsOf(recurrence.pattern),
    // The service always returns UTC, whatever was sent.
    range: { ...range, recurrenceTimeZone: typeof zone === 'string' ? zone : 'UTC' },
  };
}
