import { describe, expect, test } from '@jest/globals';
import type { Link } from '../../../../src/domain/link/link';
import { toTaskKey } from '../../../../src/domain/task/task-key';
import {
  messageLinksBody,
  readMessageLinks,
  takesOneMore,
} from '../../../../src/edges/graph/tags/message-links-format';

const name = 'dev.emailtotodo.link';

function link(n: number, idLength = 12): Link {
  const taskKey = toTaskKey(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  if (!taskKey) throw new RangeError('no key');
  const id = (start: string) => start.padEnd(idLength - 1, 'A') + '=';
  return { taskKey, listId: id('L'), taskId: id('T'), createdDateTime: '2026-11-21T10:00:00.000Z' };
}

/** As the service gives an extension back. */
function stored(values: object, id = `microsoft.graph.openTypeExtension.${name}`) {
  return [{ '@odata.type': '#microsoft.graph.openTypeExtension', id, extensionName: name, ...values }];
}

describe('the tag of a mail', () => {
  test('comes back as it was written', () => {
    const links = [link(1), link(2)];
    expect(readMessageLinks(stored(messageLinksBody(links, name)), name)).toEqual({ kind: 'links', links });
  });

  test('takes one more link exactly as long as that can be written', () => {
    const links: Link[] = [];
    while (takesOneMore(links, link(0, 120).listId, name)) {
      links.push(link(links.length, 120));
      expect(() => messageLinksBody(links, name)).not.toThrow();
    }
    expect(() => messageLinksBody([...links, link(links.length, 120)], name)).toThrow('rejected');
  });

  test('holds primitives only, and says its format and its name', () => {
    const body = messageLinksBody([link(1)], name);
    expect(body).toMatchObject({
      '@odata.type': 'microsoft.graph.openTypeExtension',
      extensionName: name,
      formatVersion: 1,
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
    expect(readMessageLinks(stored({ ...body, formatVersion: '1' }), name).kind).toBe('links');
    expect(readMessageLinks([{ ...body, extensionName: undefined, id: outlook }], name).kind).toBe('links');
  });

  test('is absent when there is no extension, or only those of others', () => {
    expect(readMessageLinks(undefined, name)).toEqual({ kind: 'absent' });
    expect(readMessageLinks([], name)).toEqual({ kind: 'absent' });
    const others = [{ ...stored({})[0], extensionName: 'com.example.link' }, null, 'x'];
    expect(readMessageLinks(others, name)).toEqual({ kind: 'absent' });
  });

  test('of a newer format is told apart and not read', () => {
    expect(readMessageLinks(stored({ formatVersion: 2, links: 7 }), name)).toEqual({
      kind: 'newer',
      formatVersion: 2,
    });
  });

  test.each([
    ['no format', { links: '[]' }],
    ['a format that is no number', { formatVersion: 'one', links: '[]' }],
    ['no links', { formatVersion: 1 }],
    ['links that are no text', { formatVersion: 1, links: [] }],
    ['a text that is cut', { formatVersion: 1, links: '[{"taskKey":' }],
    ['a text that is no list', { formatVersion: 1, links: '{}' }],
    [
      'a link without a task',
      { formatVersion: 1, links: JSON.stringify([{ ...link(1), taskId: undefined }]) },
    ],
    ['a key that is none', { formatVersion: 1, links: JSON.stringify([{ ...link(1), taskKey: 'x' }]) }],
  ])('is damaged with %s', (_, values) => {
    expect(readMessageLinks(stored(values), name)).toEqual({ kind: 'damaged' });
  });

  test('takes four links with ids as long as those of the service, and drops none to take more', () => {
    const links = [1, 2, 3, 4].map((n) => link(n, 150));
    expect(JSON.stringify(messageLinksBody(links, name)).length).toBeLessThanOrEqual(2048);
    const tooMany = () => messageLinksBody([...links, link(5, 150)], name);
    expect(tooMany).toThrow(expect.objectContaining({ kind: 'rejected', trace: { code: 'tag-too-large' } }));
  });
});
