import { describe, expect, test } from '@jest/globals';
import { claimsOf } from '../../../../src/edges/graph/transport/claims-challenge';

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1795255200"}}}';
const answerWith = (header: string) => ({ headers: new Map([['www-authenticate', header]]) });
const challenge = (base64: string) =>
  answerWith(
    `Bearer realm="", authorization_uri="https://login.example.com/common/oauth2/authorize", ` +
      `error="insufficient_claims", claims="${base64}"`,
  );

describe('a claims challenge', () => {
  test('is decoded from base64, with and without padding', () => {
    const base64 = Buffer.from(claims).toString('base64');
    expect(claimsOf(challenge(base64))).toBe(claims);
    expect(claimsOf(challenge(base64.replace(/=+$/, '')))).toBe(claims);
  });

  test('is decoded from the form of base64 that fits in addresses, letters beyond ASCII included', () => {
    const text = '{"access_token":{"note":{"value":"ÿ?>"}}}';
    expect(claimsOf(challenge(Buffer.from(text).toString('base64url')))).toBe(text);
  });

  test('is none in an ordinary refusal, in a broken one, or without the header', () => {
    expect(claimsOf(answerWith('Bearer realm="", error="invalid_token"'))).toBeUndefined();
    expect(claimsOf(challenge('bm8ganNvbg=='))).toBeUndefined();
    expect(claimsOf(challenge('A'))).toBeUndefined();
    expect(claimsOf({ headers: new Map() })).toBeUndefined();
  });
});
