import type { Recurrence } from '../domain/recurrence';
import { objectAt, type JsonObject } from '../lib/json';

/** Answers fill every field: these values mean that it does not apply, and are refused or misread when sent back. */
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

/** Reads a `patternedRecurrence`; undefined when it is absent or null. Throws `ShapeError`. */
export function readRecurrence(value: unknown): Recurrence | undefined {
  if (value === undefined || value === null) return undefined;
  const recurrence = objectAt(value, 'recurrence');
  const pattern = objectAt(recurrence.pattern, 'pattern');
  const range = fieldsOf(objectAt(recurrence.range, 'range'));
  const zone = range.recurrenceTimeZone;
  return {
    pattern: fieldsOf(pattern),
    // Read back it is always UTC, whatever was sent.
    range: { ...range, recurrenceTimeZone: typeof zone === 'string' ? zone : 'UTC' },
  };
}
