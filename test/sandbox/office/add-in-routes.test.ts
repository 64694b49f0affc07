import { createServer, request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAddInRoutes } from '../../../sandbox/office/add-in-routes';
import { createRouter } from '../../../sandbox/server/router';

let server: Server;
let port: number;

beforeAll(async () => {
  const routes = await createAddInRoutes({
    projectFolder: process.cwd(),
    pagesFolder: `${process.cwd()}/test/sandbox/outlook/add-in`,
    config: { greeting: 'hello' },
    hostOrigin: 'https://localhost:4000',
  });
  const router = createRouter(routes, { origin: 'http://localhost', allowedOrigins: [] });
  server = createServer((incoming, response) => void router(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => {
  server.close();
});

function get(path: string): Promise<{ status: number; type: string; cache: string; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          cache: response.headers['cache-control'] ?? '',
          text: Buffer.concat(parts).toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the origin of the add-in', () => {
  test('serves pages with what comes before Office.js, in this order', async () => {
    const { status, type, text } = await get('/taskpane.html');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('"greeting":"hello"');
    expect([...text.matchAll(/src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
      '/office-stand-ins/microsoft-ajax.js',
      '/office-stand-ins/nested-app-auth.js',
      '/office/office.js',
      'probe.js',
    ]);
    expect(text).toContain('data-host-origin="https://localhost:4000"');
  });

  test('serves the files of Office.js as the package holds them', async () => {
    const { status, text } = await get('/office/en-us/outlook_strings.js');
    expect(status).toBe(200);
    expect(text).toContain('_u.ExtensibilityStrings');
    expect((await get('/office/office.js')).cache).toContain('max-age');
    expect((await get('/office-stand-ins/microsoft-ajax.js')).type).toContain('javascript');
  });
});
