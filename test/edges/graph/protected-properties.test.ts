import { expect, test } from '@jest/globals';
import { isObject } from '../../../src/lib/json';
import { createWorld, linkOf, none, tagWith } from '../../support/graph-world';

/** All writes to messages in what was sent, as the names of the properties that they change. */
function namesWritten(exchanges: ReturnType<typeof createWorld>['exchanges']): readonly string[] {
  return exchanges.flatMap(({ requestBody }) => {
    const requests = isObject(requestBody) && Array.isArray(requestBody.requests) ? requestBody.requests : [];
    return requests.flatMap((request: unknown) => {
      const isWrite =
        isObject(request) &&
        request.method === 'PATCH' &&
        /^\/me\/messages\/[^/]+$/.test(String(request.url));
      return isWrite && isObject(request.body) ? Object.keys(request.body) : [];
    });
  });
}

test.each(['2026-12-30T10:00:00Z', '2026-12-31T00:00:00Z', '2027-06-01T10:00:00Z'])(
  'a mail is tagged, changed and untagged without touching what is protected: %s',
  async (startsAt) => {
    const { messages, message, exchanges } = createWorld({ startsAt });
    const first = (await messages.writeTag(await message('report'), tagWith(linkOf(1)), undefined, none))
      .message;
    const both = tagWith(linkOf(1), linkOf(2));
    const second = (await messages.writeTag(first, both, undefined, none)).message;
    await messages.writeTag(second, tagWith(), undefined, none);
    expect(new Set(namesWritten(exchanges))).toEqual(
      new Set(['singleValueExtendedProperties', 'categories']),
    );
  },
);
