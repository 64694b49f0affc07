import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advanced, redirected, rested } from '../../../src/domain/link/outbox-entry';
import { readRow, toRow } from '../../../src/domain/link/outbox-row';
import { intent } from '../../support/outbox-entry';

const task = { listId: 'L', taskId: 'T' };
const created = advanced(intent, { kind: 'created', task });
const entries = [
  intent,
  { ...intent, sentDateTime: '2026-11-21T10:00:01Z' },
  created,
  rested(created, { kind: 'offline', trace: { status: 503 } }, new Date(0)),
  advanced(created, { kind: 'done', task }),
  redirected(created, 'unlink'),
];

describe('a row of the outbox', () => {
  test.each(entries)('comes back as it was written: %#', (entry) => {
    expect(readRow(structuredClone(toRow(entry)))).toEqual(entry);
  });

  test.each(entries)('of version 1 has its link key as id and as task key: %#', (entry) => {
    const { id: _id, taskKey: linkKey, ...rest } = entry;
    expect(readRow({ ...rest, linkKey })).toEqual({ ...entry, id: linkKey });
  });

  test('of version 1 without the identity of its mail gets it from the mail', () => {
    const { id: _id, taskKey: linkKey, mailIdentity, ...rest } = intent;
    expect(readRow({ ...rest, linkKey })).toMatchObject({ mailIdentity });
    expect(readRow({ ...rest, linkKey, mail: { restId: 'AAMk-1' } })).toBeUndefined();
  });

  test('of a newer version is not read, even where it looks like one of today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3 }), fc.constantFrom(...entries), (version, entry) => {
        expect(readRow({ ...toRow(entry), version })).toBeUndefined();
      }),
    );
  });

  test.each([0, -1, 1.5, '2', null, NaN])('is not read with %p as its version', (version) => {
    expect(readRow({ ...toRow(intent), version })).toBeUndefined();
  });

  test('is never anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readRow(value)).toBeUndefined();
      }),
    );
  });
});
