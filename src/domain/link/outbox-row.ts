import { isObject, type JsonObject } from '../../lib/json';
import { valueOf } from '../../lib/schema';
import { mailIdentityOf } from '../mail/mail';
import { linkedMailSchema } from '../mail/mail-schema';
import type { OutboxEntry } from './outbox-entry';
import { isOutboxEntry } from './outbox-entry-check';

/** The first brings a row of version 1 to version 2, and so on. Each is pure, so that two panes come to the same. */
const migrations: readonly ((row: JsonObject) => JsonObject)[] = [
  // A link had one operation at most, stored under its key. The identity of its mail was not always stored.
  ({ linkKey, ...row }) => {
    const mail = valueOf(linkedMailSchema, row.mail);
    return { mailIdentity: mail && mailIdentityOf(mail), ...row, id: linkKey, taskKey: linkKey };
  },
];

/** The version of the rows that are written, and the newest one that is read. */
const rowVersion = migrations.length + 1;

/** An operation as it is stored. */
export function toRow(entry: OutboxEntry): JsonObject {
  return { ...entry, version: rowVersion };
}

/**
 * The operation in a stored row of any version up to this one; undefined when it cannot be read: it is of a newer version,
 * of another program of this origin, or damaged. Such a row must stay as it is.
 */
export function readRow(row: unknown): OutboxEntry | undefined {
  if (!isObject(row)) return undefined;
  // Version 1 did not say so.
  const { version = 1, ...fields } = row;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > rowVersion) {
    return undefined;
  }
  const current = migrations.slice(version - 1).reduce<JsonObject>((old, migrate) => migrate(old), fields);
  return isOutboxEntry(current) ? current : undefined;
}
