import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { objectIn } from './graph-fixture';
import { startGraph, type ServerFixture } from './server-fixture';

let server: ServerFixture;
beforeEach(async () => {
  server = await startGraph();
});
afterEach(() => server.close());

const errorCode = async (response: Response): Promise<unknown> =>
  objectIn(objectIn(await response.json())['error'])['code'];

describe('for pages of other origins', () => {
  test('a preflight allows what it asks for', async () => {
    const response = await fetch(`${server.origin}/v1.0/me`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://localhost:4001',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,if-match,prefer',
      },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,if-match,prefer');
  });

  test.each(['/me', '/me/messages/x'])(
    'the answer to %s shows the headers that Graph shows',
    async (path) => {
      const response = await server.send('GET', path, undefined, { 'client-request-id': 'mine' });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const exposed = response.headers.get('access-control-expose-headers') ?? '';
      for (const name of [
        'ETag',
        'Location',
        'request-id',
        'client-request-id',
        'WWW-Authenticate',
        'Retry-After',
      ]) {
        expect(exposed).toContain(name);
      }
      expect(response.headers.get('client-request-id')).toBe('mine');
      expect(response.headers.get('request-id')).toMatch(/./);
    },
  );
});

describe('a token', () => {
  test.each([
    ['', 'InvalidAuthenticationToken'],
    ['Bearer nonsense', 'InvalidAuthenticationToken'],
    ['Bearer old', 'InvalidAuthenticationToken'],
    ['Bearer revoked', 'InvalidAuthenticationToken'],
  ])('"%s" is a 401 without a challenge', async (authorization, code) => {
    const headers = authorization === '' ? {} : { authorization };
    const response = await fetch(`${server.origin}/v1.0/me`, { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm/);
    expect(response.headers.get('www-authenticate')).not.toContain('claims');
    expect(await errorCode(response)).toBe(code);
  });

  test('that more is asked for is answered with the claims', async () => {
    const response = await server.send('GET', '/me', undefined, { authorization: 'Bearer challenged' });
    expect(response.status).toBe(401);
    const [, claims = ''] =
      /error="insufficient_claims", claims="([^"]+)"/.exec(response.headers.get('www-authenticate') ?? '') ??
      [];
    expect(Buffer.from(claims, 'base64').toString()).toBe('{"access_token":{"nbf":{"essential":true}}}');
  });

  test('without the permission is a 403', async () => {
    const response = await server.send('GET', '/me/messages', undefined, {
      authorization: 'Bearer read-only',
    });
    expect([response.status, await errorCode(response)]).toEqual([403, 'ErrorAccessDenied']);
  });
});
