import { request } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadCertificate } from '../../../sandbox/server/certificate';
import { openHttpsServer, type HttpsServer } from '../../../sandbox/server/https-server';

let server: HttpsServer;

beforeAll(async () => {
  const certificate = await loadCertificate(join('.cache', 'sandbox-certificate.json'), new Date());
  server = await openHttpsServer({ ...certificate, port: 0 });
  server.handle((_request, response) => response.writeHead(200).end());
});
afterAll(() => server.close());

/** The status that a request to this server gets when it says that it means `host`. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(server.origin, { headers: { Host: host }, rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each(['evil.example', 'localhost.evil.example', 'evil.example:443', '[::1]'])(
  'a request that means %j is refused: its name was made to lead here',
  async (host) => {
    expect(await statusFor(host)).toBe(421);
  },
);

test.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:4000'])(
  'a request that means %s is answered',
  async (host) => {
    expect(await statusFor(host)).toBe(200);
  },
);
