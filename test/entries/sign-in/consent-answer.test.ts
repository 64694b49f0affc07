import { describe, expect, test } from '@jest/globals';
import { readConsentAnswer } from '../../../src/entries/sign-in/consent-answer';

describe('the answer to an administrator', () => {
  test.each([
    ['?admin_consent=True&tenant=t&scope=Tasks.ReadWrite', { kind: 'granted' }],
    ['?admin_consent=False', { kind: 'declined' }],
    ['?error=access_denied&error_description=AADSTS65004%3A+User+declined', { kind: 'declined' }],
    ['?error=access_denied', { kind: 'declined' }],
    [
      '?error=access_denied&error_description=AADSTS90094%3A+The+grant+requires+admin+permission.',
      { kind: 'failed', code: 'AADSTS90094' },
    ],
    ['?admin_consent=True&error=server_error', { kind: 'failed', code: 'server_error' }],
    ['?error=Call+0900+for+help', { kind: 'failed', code: 'error' }],
    ['', { kind: 'nothing' }],
    ['?lang=de', { kind: 'nothing' }],
  ])('%s', (query, answer) => {
    expect(readConsentAnswer(query)).toEqual(answer);
  });
});
