import { describe, expect, test } from '@jest/globals';
import { Problem, type ProblemKind } from '../../../src/domain/problem';
import { createSignInMethods } from '../../../src/edges/auth/sign-in-methods';

const all = () => createSignInMethods(['outlook', 'window', 'dialog']);
const failing = (...kinds: ProblemKind[]) => {
  const methods = all();
  methods.turnTo('window');
  for (const kind of kinds) methods.failed(new Problem(kind));
  return methods.current();
};

describe('the method of the next click', () => {
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

  test('starts over when no method is left', () => {
    const methods = all();
    methods.withoutOutlook();
    methods.failed(new Problem('window-blocked'));
    methods.failed(new Problem('sign-in-unavailable'));
    expect(methods.current()).toBe('window');
  });

  test('is never Outlook’s again once Outlook could not do it', () => {
    const methods = all();
    methods.failed(new Problem('sign-in-unavailable'));
    methods.withoutOutlook();
    expect(methods.current()).toBe('window');
    methods.turnTo('outlook');
    expect([methods.current(), methods.hasOutlook()]).toEqual(['window', false]);
  });

  test('forgets closed windows after a success', () => {
    const methods = all();
    methods.turnTo('window');
    methods.failed(new Problem('cancelled'));
    methods.succeeded();
    methods.failed(new Problem('cancelled'));
    expect(methods.current()).toBe('window');
  });
});
