import { describe, expect, test } from '@jest/globals';
import { object } from 'valibot';
import { Problem } from '../../../../src/domain/problem';
import type { Answer } from '../../../../src/edges/graph/transport/answer';
import { problemOf, readAnswer } from '../../../../src/edges/graph/transport/problem-of-answer';
import { readShape, requiredText } from '../../../../src/lib/schema';

const answer = (status: number, code = '', inner?: object): Answer => ({
  status,
  headers: new Map(),
  body: { error: { code, message: 'Words of the service.', ...(inner && { innerError: inner }) } },
  clientRequestId: 'c1',
});
const kindOf = (...args: Parameters<typeof answer>) => problemOf(answer(...args)).kind;

describe('a failed answer', () => {
  test.each([
    [400, 'rejected'],
    [401, 'sign-in-needed'],
    [404, 'not-found'],
    [408, 'timed-out'],
    [409, 'conflict'],
    [410, 'not-found'],
    [412, 'conflict'],
    [413, 'rejected'],
    [423, 'service-down'],
    [429, 'throttled'],
    [500, 'service-down'],
    [503, 'service-down'],
    [504, 'service-down'],
    [507, 'rejected'],
  ])('with status %i is %s', (status, kind) => {
    expect(kindOf(status)).toBe(kind);
  });

  test('that denies access forbids: the token has what was asked for, and asking again would not help', () => {
    expect(kindOf(403, 'ErrorAccessDenied')).toBe('forbidden');
    expect(kindOf(403, 'Authorization_RequestDenied')).toBe('forbidden');
    expect(kindOf(403, 'constructor')).toBe('forbidden');
  });

  test.each([401, 403])(
    'with status %i and a claims challenge asks to sign in with those claims',
    (status) => {
      const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
      const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
      const failed = { ...answer(status), headers: new Map([['www-authenticate', challenge]]) };
      expect(problemOf(failed)).toMatchObject({ kind: 'sign-in-needed', claims });
    },
  );

  test('about a mailbox that cannot be reached does not count as not found', () => {
    expect(kindOf(404, 'MailboxNotEnabledForRESTAPI')).toBe('forbidden');
  });

  test.each([403, 404, 407, 410])(
    '%i of something on the way to the service counts as its answer',
    (status) => {
      for (const body of [undefined, '<html>Blocked</html>', {}, { error: 'none' }]) {
        expect(problemOf({ ...answer(status), body }).kind).toBe('unexpected');
      }
    },
  );

  test('about an id that cannot be read means that there is no such thing', () => {
    expect(kindOf(400, 'ErrorInvalidIdMalformed')).toBe('not-found');
  });

  test('about a second linkedResource is a conflict: another client was faster', () => {
    const inner = { code: 'LinkedResourceSizeExceeded' };
    expect(kindOf(400, 'invalidRequest', inner)).toBe('conflict');
  });

  test('carries the innermost telling code and the ids of the request', () => {
    const { trace } = problemOf(
      answer(400, 'invalidRequest', {
        code: 'RequestBroker--ParseUri',
        'request-id': 'r1',
        innerError: { code: '429' },
      }),
    );
    expect(trace).toEqual({
      status: 400,
      code: 'RequestBroker--ParseUri',
      requestId: 'r1',
      clientRequestId: 'c1',
    });
  });

  test('reads the older spelling of the inner error, and the request id from the header', () => {
    const failed = { ...answer(500), body: { error: { code: 'a', innererror: { code: 'b' } } } };
    const { trace } = problemOf({ ...failed, headers: new Map([['request-id', 'r2']]) });
    expect(trace).toMatchObject({ code: 'b', requestId: 'r2' });
  });

  test('says how long to wait', () => {
    const failed = { ...answer(429), headers: new Map([['retry-after', '2.5']]) };
    expect(problemOf(failed).retryAfterMs).toBe(2500);
  });

  test('without a body of the documented shape is known by its status', () => {
    for (const body of [undefined, 'Bad gateway', [], { error: 'x' }, { error: { code: 7 } }]) {
      const problem = problemOf({ ...answer(502), body });
      expect(problem.kind).toBe('service-down');
      expect(problem.trace).toEqual({ status: 502, clientRequestId: 'c1' });
    }
  });
});

describe('a good answer', () => {
  test('of another shape than documented is unexpected and can be traced', () => {
    const good = { ...answer(200), body: { id: 7 }, headers: new Map([['request-id', 'r3']]) };
    const read = () => readAnswer(good, (body) => readShape(object({ id: requiredText }), body, 'thing'));
    expect(read).toThrow(Problem);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({
        kind: 'unexpected',
        trace: { status: 200, requestId: 'r3', clientRequestId: 'c1' },
        cause: { message: 'thing.id is not string' },
      });
    }
  });
});
