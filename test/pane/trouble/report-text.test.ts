import { expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { reportText } from '../../../src/pane/trouble/report-text';

const facts = {
  version: '1.2.3',
  at: new Date('2026-11-21T10:00:00Z'),
  doing: 'create',
  host: 'Browser',
  ignored: [],
};

test('a report says which requests failed and how, and no word of an error: it may be one of the mail', () => {
  const cause = new Error('“Lunch” of ben@example.com', { cause: 'token eyJ0' });
  const trace = { status: 400, code: 'invalidRequest', requestId: 'r1', clientRequestId: 'c1' };
  const problem = new Problem('rejected', { cause, trace, claims: '{"access_token":{}}' });
  expect(reportText(problem, facts).split('\n')).toEqual([
    'Email to To Do: 1.2.3',
    'Time: 2026-11-21T10:00:00.000Z',
    'Doing: create',
    'Problem: rejected',
    'Status: 400',
    'Code: invalidRequest',
    'Request id: r1',
    'Client request id: c1',
    'Cause: Error ← string',
    'Host: Browser',
  ]);
});

test('a report tells the errors that were ignored before, and where', () => {
  const ignored = [{ place: 'follow the theme', what: 'Problem rejected', frames: ['a.js:1:2', 'b.js:3:4'] }];
  expect(reportText(undefined, { ...facts, ignored }).split('\n')).toContain(
    'Ignored: follow the theme | Problem rejected | a.js:1:2 | b.js:3:4',
  );
});
