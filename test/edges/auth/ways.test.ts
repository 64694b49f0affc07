import { describe, expect, test } from '@jest/globals';
import { createWays } from '../../../src/edges/auth/ways';
import { Problem, type ProblemKind } from '../../../src/domain/problem';

const all = () => createWays(['outlook', 'window', 'dialog']);
const failing = (...kinds: ProblemKind[]) => {
  const ways = all();
  ways.turnTo('window');
  for (const kind of kinds) ways.failed(new Problem(kind));
  return ways.current();
};

describe('the way of the next click', () => {
  test('is Outlook’s own first', () => {
    expect(all().current()).toBe('outlook');
  });

  test.each(['sign-in-unavailable', 'window-blocked', 'timed-out'] as const)(
    'is another one after %s',
    (kind) => {
      expect(failing(kind)).toBe('dialog');
    },
  );

  test.each(['offline', 'consent-needed', 'admin-consent-needed', 'cancelled', 'forbidden'] as const)(
    'is the same after %s',
    (kind) => {
      expect(failing(kind)).toBe('window');
    },
  );

  test('is another one when the window seems closed a second time: it may only look so', () => {
    expect(failing('cancelled', 'cancelled')).toBe('dialog');
  });

  test('comes round again when no way is left', () => {
    const ways = all();
    ways.withoutOutlook();
    ways.failed(new Problem('window-blocked'));
    ways.failed(new Problem('sign-in-unavailable'));
    expect(ways.current()).toBe('window');
  });

  test('is never Outlook’s again once Outlook could not do it', () => {
    const ways = all();
    ways.failed(new Problem('sign-in-unavailable'));
    ways.withoutOutlook();
    expect(ways.current()).toBe('window');
    ways.turnTo('outlook');
    expect([ways.current(), ways.hasOutlook()]).toEqual(['window', false]);
  });

  test('forgets closed windows after a success', () => {
    const ways = all();
    ways.turnTo('window');
    ways.failed(new Problem('cancelled'));
    ways.succeeded();
    ways.failed(new Problem('cancelled'));
    expect(ways.current()).toBe('window');
  });
});
