import { describe, expect, test } from '@jest/globals';
import type { Link } from '../../../../src/domain/link/link';
import { linksText } from '../../../../src/domain/link/links-record';
import {
  messageLinksBody,
  readMessageLinks,
  takesOneMore,
} from '../../../../src/edges/graph/tags/message-links-format';
import { keyOf } from '../../../support/graph-world';
import { realListId, realTaskId } from '../../../support/real-ids';

const name = 'dev.emailtotodo.link';

function link(n: number, list = 1): Link {
  return { taskKey: keyOf(n), listId: realListId(list), taskId: realTaskId(list, n) };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** As the service gives an extension back. */
function stored(values: object, id = `microsoft.graph.openTypeExtension.${name}`) {
  return [{ '@odata.type': '#microsoft.graph.openTypeExtension', id, extensionName: name, ...values }];
}

describe('the tag of a mail', () => {
  test('comes back as it was written', () => {
    const links = [link(1), link(2)];
    expect(readMessageLinks(stored(messageLinksBody(links, name)), name)).toEqual({ kind: 'links', links });
  });

  test('takes twenty links, in one list or in some', () => {
    for (const lists of [1, 2, 4]) {
      const links = numbers(20).map((n) => link(n, n % lists));
      const before = links.slice(0, -1);
      expect(takesOneMore(before, links[19]?.listId ?? '', name)).toBe(true);
      expect(JSON.stringify(messageLinksBody(links, name)).length).toBeLessThanOrEqual(2048);
    }
  });

  test('says that it takes one more only if that can be written', () => {
    const links: Link[] = [];
    while (takesOneMore(links, realListId(1 + (links.length % 5)), name)) {
      links.push(link(links.length, 1 + (links.length % 5)));
      expect(() => messageLinksBody(links, name)).not.toThrow();
    }
  });

  test('drops no link to take more', () => {
    const tooMany = () =>
      messageLinksBody(
        numbers(60).map((n) => link(n)),
        name,
      );
    expect(tooMany).toThrow(expect.objectContaining({ kind: 'rejected', trace: { code: 'tag-too-large' } }));
  });

  test('holds primitives only, and says its format and its name', () => {
    const body = messageLinksBody([link(1)], name);
    expect(body).toMatchObject({
      '@odata.type': 'microsoft.graph.openTypeExtension',
      extensionName: name,
      formatVersion: 2,
    });
    expect(Object.values(body).every((value) => typeof value !== 'object')).toBe(true);
  });

  test('is found under either prefix of its id and whatever the service adds', () => {
    const body = messageLinksBody([link(1)], name);
    const companions = {
      'formatVersion@odata.type': '#Int64',
      '@odata.context': 'x',
      'links@odata.type': '#String',
    };
    const outlook = `Microsoft.OutlookServices.OpenTypeExtension.${name}`;
    expect(readMessageLinks(stored({ ...body, ...companions }, outlook), name).kind).toBe('links');
    expect(readMessageLinks(stored({ ...body, formatVersion: '2' }), name).kind).toBe('links');
    expect(readMessageLinks([{ ...body, extensionName: undefined, id: outlook }], name).kind).toBe('links');
  });

  test('is absent when there is no extension, or only those of others', () => {
    expect(readMessageLinks(undefined, name)).toEqual({ kind: 'absent' });
    expect(readMessageLinks([], name)).toEqual({ kind: 'absent' });
    const others = [{ ...stored({})[0], extensionName: 'com.example.link' }, null, 'x'];
    expect(readMessageLinks(others, name)).toEqual({ kind: 'absent' });
  });

  test('of a newer format is told apart and not read', () => {
    expect(readMessageLinks(stored({ formatVersion: 3, links: 7 }), name)).toEqual({
      kind: 'newer',
      formatVersion: 3,
    });
  });

  test('of format 1 is read, and format 2 takes the place of what it wrote', () => {
    const createdDateTime = '2026-11-21T10:00:00.000Z';
    const { taskKey, ...ref } = link(1);
    const links = JSON.stringify([{ linkKey: taskKey, ...ref, createdDateTime }]);
    const reading = readMessageLinks(stored({ formatVersion: 1, links }), name);
    expect(reading).toEqual({ kind: 'links', links: [link(1)] });
    // Also where the service merges.
    const merged = { formatVersion: 1, links, ...messageLinksBody([link(2)], name) };
    expect(readMessageLinks(stored(merged), name)).toEqual({ kind: 'links', links: [link(2)] });
    expect(JSON.stringify(merged)).not.toContain(createdDateTime);
  });

  test.each([
    ['no format', { links: linksText([link(1)]) }],
    ['a format that is no number', { formatVersion: 'one', links: linksText([link(1)]) }],
    ['no links', { formatVersion: 2 }],
    ['links that are no text', { formatVersion: 2, links: [] }],
    ['a text that is cut', { formatVersion: 2, links: linksText([link(1)]).slice(0, -1) }],
  ])('is damaged with %s', (_, values) => {
    expect(readMessageLinks(stored(values), name)).toEqual({ kind: 'damaged' });
  });
});
