import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ODataError } from '../../../sandbox/graph/odata/expression';
import { parseFilter } from '../../../sandbox/graph/odata/parse-filter';
import { parseExpand, parseOrderBy, parseSelect } from '../../../sandbox/graph/odata/parse-options';
import { createGraphFixture } from './graph-fixture';

const words = fc.constantFrom(
  'subject',
  'eq',
  'ne',
  'and',
  'or',
  'not',
  '(',
  ')',
  ',',
  ':',
  '/',
  "'it''s'",
  "'",
  'any',
  'contains',
  '12',
  '2026-11-21T10:00:00Z',
  'true',
  'null',
  '$filter=',
  ';',
  'extensions',
  'f',
  'cast',
);
const options = fc.oneof(
  fc.array(words).map((list) => list.join(' ')),
  fc.string(),
);

describe('whatever is sent', () => {
  test('a parser gives a result or an ODataError', () => {
    fc.assert(
      fc.property(
        options,
        fc.constantFrom(parseFilter, parseExpand, parseOrderBy, parseSelect),
        (source, parse) => {
          try {
            parse(source);
          } catch (error) {
            expect(error).toBeInstanceOf(ODataError);
          }
        },
      ),
    );
  });

  test('a filter nested too deeply is refused before it does harm', () => {
    expect(() => parseFilter(`${'('.repeat(5000)}isRead${')'.repeat(5000)}`)).toThrow(ODataError);
    expect(() => parseFilter(`${'not '.repeat(5000)}isRead`)).toThrow(ODataError);
  });

  test('Graph answers, and never throws', () => {
    const { handle, mail, listId } = createGraphFixture();
    const paths = fc.constantFrom(
      '/me',
      '/me/messages',
      `/me/messages/${mail('first').id}`,
      `/me/messages/${mail('first').id}/extensions`,
      '/me/todo/lists',
      `/me/todo/lists/${listId}/tasks`,
      `/me/todo/lists/${listId}/tasks/delta`,
      '/me/translateExchangeIds',
      '/me/outlook/masterCategories',
      '/$batch',
    );
    const names = fc.constantFrom(
      '$filter',
      '$expand',
      '$select',
      '$orderby',
      '$top',
      '$skip',
      '$deltatoken',
      '%24top',
      '$search',
    );
    const method = fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE');
    fc.assert(
      fc.property(
        method,
        paths,
        names,
        options,
        fc.jsonValue(),
        fc.boolean(),
        (verb, path, name, option, body, hasQuery) => {
          const url = `/v1.0${path}${hasQuery ? `?${name}=${encodeURIComponent(option)}` : ''}`;
          const answer = handle({ method: verb, url, body: verb === 'GET' ? undefined : body });
          expect(answer.status).toBeGreaterThanOrEqual(200);
          expect(answer.headers).toHaveProperty('request-id');
        },
      ),
      { numRuns: 500 },
    );
  });
});
