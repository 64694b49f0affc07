import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Link } from '../../../src/domain/link/link';
import { linksText, readLinksText } from '../../../src/domain/link/links-record';
import { toTaskKey } from '../../../src/domain/task/task-key';
import { linkOf } from '../../support/graph-world';
import { present } from '../../support/present';
import { realListId, realTaskId } from '../../support/real-ids';

const id = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.nat(3), fc.nat(9)).map(([list, task]) => realTaskId(list, task)),
);
const anyLink: fc.Arbitrary<Link> = fc.record({
  taskKey: fc.uuid().map((text) => present(toTaskKey(text))),
  listId: id,
  taskId: id,
});
const links = fc.array(anyLink, { maxLength: 12 });

/** The links as version 0.1.0 wrote them. */
function firstVersion(all: readonly Link[]): string {
  const createdDateTime = '2026-11-21T10:00:00.000Z';
  return JSON.stringify(
    all.map(({ taskKey, listId, taskId }) => ({ linkKey: taskKey, listId, taskId, createdDateTime })),
  );
}

describe('the record of the links of a mail', () => {
  test('comes back as it was written, whatever its ids are and in its order', () => {
    fc.assert(
      fc.property(links, (all) => {
        expect(readLinksText(linksText(all))).toEqual({ kind: 'links', links: all });
      }),
    );
  });

  test('of version 1 is read, and written as version 2 from then on', () => {
    fc.assert(
      fc.property(links, (all) => {
        expect(readLinksText(firstVersion(all))).toEqual({ kind: 'links', links: all });
      }),
    );
    expect(JSON.parse(linksText([linkOf(1)]))).toMatchObject({ version: 2 });
  });

  test('of a newer version is told apart, whatever it holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3 }), fc.jsonValue(), (version, value) => {
        const text = JSON.stringify({ links: value, lists: value, version });
        expect(readLinksText(text)).toEqual({ kind: 'newer', formatVersion: version });
      }),
    );
  });

  test('stores what ids have in common once', () => {
    const all = [1, 2, 3].map((n) => ({ ...linkOf(n), listId: realListId(1), taskId: realTaskId(1, n) }));
    expect(linksText(all).length).toBeLessThan(2 * realTaskId(1, 1).length + 3 * 60);
  });

  const short = 'bx0sOwAAQACAAAAAAAAAAQ';
  test.each([
    ['no text', 7],
    ['no JSON', '{"version":'],
    ['no version', '{}'],
    ['a list that shares with none before it', { lists: [[3, 'L']], links: [] }],
    ['a list that does not exist', { lists: [], links: [[short, 0, 0, 'T']] }],
    ['a task that shares with none before it', { lists: [[0, 'L']], links: [[short, 0, 2, 'T']] }],
    ['a length that is none', { lists: [[0, 'L']], links: [[short, 0, -1, 'T']] }],
    ['a key that is too short', { lists: [[0, 'L']], links: [['bx0s', 0, 0, 'T']] }],
    ['a key of other characters', { lists: [[0, 'L']], links: [['+'.repeat(22), 0, 0, 'T']] }],
    ['a link of version 1 without a task', [{ linkKey: linkOf(1).taskKey, listId: 'L' }]],
    ['a link of version 1 whose key is none', [{ linkKey: 'x', listId: 'L', taskId: 'T' }]],
  ])('is damaged with %s', (_, json) => {
    const isRecord = typeof json === 'object' && !Array.isArray(json);
    const text = typeof json === 'object' ? JSON.stringify(isRecord ? { version: 2, ...json } : json) : json;
    expect(readLinksText(text)).toEqual({ kind: 'damaged' });
  });

  test('is damaged or newer for anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), (value) => {
        const reading = readLinksText(value);
        expect(reading.kind === 'links' ? reading.links : []).toEqual([]);
      }),
    );
  });
});
