import { describe, expect, test } from '@jest/globals';
import { summaryOf } from '../../../src/domain/task/task-summary';
import { plainDate } from '../../../src/domain/time/plain-date';
import { listsSchema, rememberedLinksSchema } from '../../../src/entries/wiring/cached-values';
import { valueOf } from '../../../src/lib/schema';
import { linkedTaskOf, lists, taskOf } from '../../support/fake-pane';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what a cache holds', () => {
  test('comes back as it was written', () => {
    const task = summaryOf(taskOf(2, { due: plainDate(2026, 12, 1), isDone: true }));
    const links = [linkedTaskOf(1).link, { ...linkedTaskOf(2).link, task }];
    const remembered = [{ mail: '<a@example.com>', links }];
    expect(valueOf(listsSchema, throughJson(lists))).toEqual(lists);
    expect(valueOf(rememberedLinksSchema, throughJson(remembered))).toEqual(remembered);
  });

  test.each([null, 'text', 7, {}, { length: 1 }])('counts as nothing when it is no array: %j', (json) => {
    expect(valueOf(listsSchema, json)).toBeUndefined();
    expect(valueOf(rememberedLinksSchema, json)).toBeUndefined();
  });

  test('lacks what another version wrote in another form', () => {
    expect(valueOf(listsSchema, [{ id: 1, name: 'Tasks' }, null, { id: 'a', name: 'A' }])).toEqual([
      { id: 'a', name: 'A', isDefault: false, isShared: false },
    ]);
    const link = { ...linkedTaskOf(1).link, taskKey: 'no key' };
    expect(valueOf(rememberedLinksSchema, [{ mail: 'a', links: [link] }, { links: [] }])).toEqual([
      { mail: 'a', links: [] },
    ]);
  });
});
