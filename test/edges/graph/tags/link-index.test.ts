import { describe, expect, test } from '@jest/globals';
import type { Link } from '../../../../src/domain/link/link';
import { withEnding, type MessageTag } from '../../../../src/domain/mail/message-tag';
import { toTaskKey } from '../../../../src/domain/task/task-key';
import { indexFilter, indexValue, readIndex } from '../../../../src/edges/graph/tags/link-index';
import { tagNames } from '../../../../src/edges/graph/tags/tag-names';
import { present } from '../../../support/present';

const { property } = tagNames('dev.emailtotodo');
const key = (n: number) => present(toTaskKey(`00000000-0000-4000-8000-00000000000${n}`));
const link = (n: number): Link => ({ taskKey: key(n), listId: 'L', taskId: 'T' });
const stored = (value: unknown) => [{ id: property, value }];
const tagWith = (...links: readonly Link[]): MessageTag => ({ links, tombstones: [] });

describe('the searchable index of a mail', () => {
  test('lists the keys of its links, and comes back as they were', () => {
    const value = indexValue(tagWith(link(1), link(2)));
    expect(value).toBe(`linked ${key(1)} ${key(2)}`);
    expect(readIndex(stored(value))).toEqual({ indexedKeys: [key(1), key(2)], tombstones: [] });
  });

  test('says that there is none, in a word that no search matches', () => {
    expect(indexValue(tagWith())).toBe('none');
    expect(readIndex(stored('none'))).toEqual({ indexedKeys: [], tombstones: [] });
  });

  test('remembers links that were ended without being found by their keys', () => {
    const tag = withEnding(withEnding(tagWith(link(1), link(2)), key(1), 'undo'), key(3), 'unlink');
    const value = indexValue(tag);
    expect(value).toBe(`linked ${key(2)} undo-000000000001 unlink-000000000003`);
    expect(readIndex(stored(value))).toEqual({ indexedKeys: [key(2)], tombstones: tag.tombstones });
    const alone = indexValue({ links: [], tombstones: tag.tombstones });
    expect(alone).toBe('none undo-000000000001 unlink-000000000003');
    expect(readIndex(stored(alone))).toEqual({ indexedKeys: [], tombstones: tag.tombstones });
  });

  test('is empty when it is not set or holds something else', () => {
    for (const properties of [undefined, [], [null], stored(7), stored('linked x'), stored('other')]) {
      expect(readIndex(properties)).toEqual({ indexedKeys: [], tombstones: [] });
    }
  });

  test('is searched by its first word for all mails, and by key for one', () => {
    const start = `singleValueExtendedProperties/any(ep:ep/id eq 'String {5d6a3f0e-8f3b-4f57-9c31-6e1f0b7a2c44} Name dev.emailtotodo.links' and `;
    expect(indexFilter(property, key(1))).toBe(`${start}contains(ep/value,'${key(1)}'))`);
  });
});
