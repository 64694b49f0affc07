import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { toAuthProblem } from '../../../src/edges/auth/auth-problem';
import { FakeAuthError } from './fake-msal';

const interaction = 'InteractionRequiredAuthError';

describe('an error of MSAL', () => {
  test.each([
    [interaction, 'login_required', {}, 'sign-in-needed'],
    [interaction, 'interaction_required', { subError: 'basic_action', errorNo: '50076' }, 'sign-in-needed'],
    [interaction, 'invalid_grant', { subError: 'bad_token' }, 'sign-in-needed'],
    [interaction, 'invalid_grant', { subError: 'consent_required' }, 'consent-needed'],
    [interaction, 'consent_required', {}, 'consent-needed'],
    [interaction, 'invalid_grant', { errorMessage: 'AADSTS65001: not consented' }, 'consent-needed'],
    ['ServerError', 'access_denied', { errorMessage: 'AADSTS65004: declined' }, 'cancelled'],
    ['ServerError', 'access_denied', { errorMessage: 'AADSTS90094: admin' }, 'admin-consent-needed'],
    ['ServerError', 'access_denied', {}, 'cancelled'],
    ['ServerError', 'invalid_grant', { errorNo: '53003' }, 'forbidden'],
    ['ServerError', 'temporarily_unavailable', {}, 'service-down'],
    ['BrowserAuthError', 'user_cancelled', {}, 'cancelled'],
    ['ClientAuthError', 'user_canceled', {}, 'cancelled'],
    ['BrowserAuthError', 'popup_window_error', {}, 'window-blocked'],
    ['BrowserAuthError', 'empty_window_error', {}, 'window-blocked'],
    ['BrowserAuthError', 'timed_out', { subError: 'redirect_bridge_timeout' }, 'timed-out'],
    ['BrowserAuthError', 'no_account_error', {}, 'sign-in-needed'],
    ['BrowserAuthError', 'no_network_connectivity', {}, 'offline'],
    ['BrowserAuthError', 'post_request_failed', {}, 'offline'],
    ['BrowserAuthError', 'popup_relay_unsupported_flow', {}, 'sign-in-unavailable'],
    ['ClientAuthError', 'nested_app_auth_bridge_disabled', {}, 'sign-in-unavailable'],
    ['ServerError', '', {}, 'unexpected'],
    ['BrowserAuthError', 'something_new', {}, 'unexpected'],
  ])('%s %s %j is %s', (name, code, more, kind) => {
    expect(toAuthProblem(new FakeAuthError(name, code, more)).kind).toBe(kind);
  });

  test('keeps its code and correlation id for a report, and nothing that it says', () => {
    const error = new FakeAuthError(interaction, 'invalid_grant', {
      subError: 'basic_action',
      errorMessage: 'AADSTS50076: adele@example.com must …',
    });
    expect(toAuthProblem(error).trace).toEqual({
      code: 'invalid_grant basic_action AADSTS50076',
      requestId: 'correlation',
    });
  });

  test('keeps the claims that the service asks for', () => {
    const error = new FakeAuthError(interaction, 'interaction_required', { claims: '{"access_token":{}}' });
    expect(toAuthProblem(error).claims).toBe('{"access_token":{}}');
  });

  test('that has no better name is what the caller says it is', () => {
    expect(toAuthProblem(new FakeAuthError('ServerError', ''), 'sign-in-unavailable').kind).toBe(
      'sign-in-unavailable',
    );
  });

  test('that is no error of MSAL is unexpected, and a problem stays what it is', () => {
    const problem = new Problem('wrong-account');
    expect(toAuthProblem(problem)).toBe(problem);
    for (const error of ['text', null, undefined, new TypeError('broken')]) {
      expect(toAuthProblem(error)).toMatchObject({ kind: 'unexpected', trace: {} });
    }
  });
});
