import { expect, test } from '@jest/globals';
import { createGraphFixture } from './graph-fixture';

test('a mail is given as MIME text, with its header fields, its text and its files', () => {
  const { call, mail } = createGraphFixture();
  const { id, internetMessageId } = mail('files');
  const { status, headers, body } = call('GET', `/me/messages/${id}/$value`);
  expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'text/plain' });
  const mime = Buffer.from(body instanceof Uint8Array ? body : []).toString();
  const [head = ''] = mime.split(/\r?\n\r?\n/);
  expect(head).toContain(`Message-ID: ${internetMessageId}`);
  expect(head).toMatch(/^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/m);
  expect(head).toContain('<cleo@example.org>');
  expect(mime).toContain(Buffer.from('signed').toString('base64'));
  expect(mime).toMatch(/name="note\.txt"/);
});
