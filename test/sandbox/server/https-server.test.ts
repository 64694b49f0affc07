import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { loadCertificate } from '../../../sandbox/server/certificate';
import { openHttpsServer, type HttpsServer } from '../../../sandbox/server/https-server';

let server: HttpsServer;

beforeAll(async () => {
  const certificate = await loadCertificate(join('.cache', 'sandbox-certificate.json'), new Date());
  server = await openHttpsServer({ ...certificate, port: 0 });
  server.handle((_request, response) => response.writeHead(200).end());
});
afterAll(() => server.close());

/** What a request to this server gets when it says that it means `host`. */
function answerTo(host: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
    const asked = request(server.origin, { headers: { Host: host }, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        agent.destroy();
      });
      resolve(answer);
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each(['evil.example', 'localhost.evil.example', 'evil.example:443', '[::1]'])(
  'a request that means %j is refused: its name was made to lead here',
  async (host) => {
    expect((await answerTo(host)).statusCode).toBe(421);
  },
);

test.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:4000'])(
  'a request that means %s is answered',
  async (host) => {
    expect((await answerTo(host)).statusCode).toBe(200);
  },
);

test('a connection stays open for as long as its client wants it', async () => {
  const { headers } = await answerTo('localhost');
  expect(headers.connection).toBe('keep-alive');
  // A limit would be told here, and be reached now and then at the instant of the next request.
  expect(headers['keep-alive']).toBeUndefined();
});
