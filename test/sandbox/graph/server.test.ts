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

describe('a body', () => {
  test('that is no JSON, or does not say that it is, is refused', async () => {
    const url = `${server.origin}/v1.0/me/todo/lists`;
    const headers = { authorization: 'Bearer good' };
    const broken = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{',
    });
    const untyped = await fetch(url, { method: 'POST', headers, body: '{"displayName":"x"}' });
    expect([broken.status, untyped.status]).toEqual([400, 400]);
  });

  test('of bytes goes into an upload session', async () => {
    const { listId, newTask, send, origin } = server;
    const files = `/me/todo/lists/${listId}/tasks/${String(newTask()['id'])}/attachments`;
    const session = await send('POST', `${files}/createUploadSession`, {
      attachmentInfo: { attachmentType: 'file', name: 'a', size: 3 },
    });
    const url = String(objectIn(await session.json())['uploadUrl']).replace(
      'https://graph.microsoft.com/v1.0',
      '',
    );
    const done = await send('PUT', `${url}/content`, new Uint8Array([1, 2, 3]), {
      'content-range': 'bytes 0-2/3',
    });
    expect([done.status, await done.text()]).toEqual([201, '']);
    const place = String(done.headers.get('location')).replace('https://graph.microsoft.com/v1.0', '');
    const content = await send('GET', `${place}/$value`);
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    const withoutToken = await fetch(`${origin}/v1.0${url}/content`, {
      method: 'PUT',
      body: new Uint8Array(3),
    });
    expect(withoutToken.status).toBe(401);
  });

  test('of an answer without one is empty', async () => {
    const { listId, send } = server;
    const response = await send('DELETE', `/me/todo/lists/${listId}`);
    expect([response.status, await response.text()]).toEqual([204, '']);
  });
});
