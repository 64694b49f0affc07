import { describe, expect, test } from '@jest/globals';
import { parseLists, parseRememberedLinks } from '../../src/services/cached-values';
import { linkedTaskOf, lists } from '../support/fake-pane';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what a cache holds', () => {
  test('comes back as it was written', () => {
    const remembered = [{ mail: '<a@example.com>', links: [linkedTaskOf(1).link] }];
    expect(parseLists(throughJson(lists))).toEqual(lists);
    expect(parseRememberedLinks(throughJson(remembered))).toEqual(remembered);
  });

  test.each([null, 'text', 7, {}, { length: 1 }])('counts as nothing when it is no array: %j', (json) => {
    expect(parseLists(json)).toBeUndefined();
    expect(parseRememberedLinks(json)).toBeUndefined();
  });

  test('lacks what another version wrote in another form', () => {
    expect(parseLists([{ id: 1, name: 'Tasks' }, null, { id: 'a', name: 'A' }])).toEqual([
      { id: 'a', name: 'A', isDefault: false, isShared: false },
    ]);
    const link = { ...linkedTaskOf(1).link, linkKey: 'no key' };
    expect(parseRememberedLinks([{ mail: 'a', links: [link] }, { links: [] }])).toEqual([
      { mail: 'a', links: [] },
    ]);
  });
});
