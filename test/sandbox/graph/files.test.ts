import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

function withTask() {
  const fixture = createGraphFixture();
  const path = fixture.taskPath(fixture.newTask()['id']);
  const files = `${path}/attachments`;
  const put = (url: string, range: string, bytes: Uint8Array) =>
    fixture.handle({ method: 'PUT', url, body: bytes, headers: { 'content-range': range } });
  const open = (size: number, name = 'big.bin') =>
    String(
      objectIn(
        fixture.call('POST', `${files}/createUploadSession`, {
          attachmentInfo: { attachmentType: 'file', name, size },
        }).body,
      )['uploadUrl'],
    );
  return { ...fixture, path, files, put, open };
}

describe('a file on a task', () => {
  test('is posted with its content, which the answer repeats and the list leaves out', () => {
    const { call, files, path } = withTask();
    const file = {
      '@odata.type': '#microsoft.graph.taskFileAttachment',
      name: '../a:b?.txt',
      contentType: 'text/plain',
      contentBytes: base64('hello'),
    };
    const posted = call('POST', files, file);
    expect(posted).toMatchObject({
      status: 201,
      body: { name: '../a:b?.txt', contentBytes: base64('hello'), size: 245 },
    });
    expect(valuesIn(call('GET', files))[0]).not.toHaveProperty('contentBytes');
    const one = `${files}/${String(objectIn(posted.body)['id'])}`;
    expect(call('GET', one).body).toMatchObject({ contentBytes: base64('hello') });
    expect(call('GET', `${one}/$value`)).toMatchObject({
      headers: { 'content-type': 'text/plain' },
      body: new TextEncoder().encode('hello'),
    });
    expect(call('GET', path).body).toMatchObject({ hasAttachments: true });
    expect(call('DELETE', one, undefined, { 'if-match': 'W/"stale"' }).status).toBe(204);
    expect(call('DELETE', one).status).toBe(404);
  });

  test('of 3 MB needs an upload session', () => {
    const { call, files } = withTask();
    const contentBytes = Buffer.alloc(3 * 1024 * 1024).toString('base64');
    expect(call('POST', files, { name: 'a', contentBytes }).status).toBe(413);
  });
});

describe('an upload session', () => {
  test('takes ranges in order and ends with the place of the file', () => {
    const { call, files, open, put } = withTask();
    const url = open(10);
    expect(put(`${url}/content`, 'bytes 0-5/10', new Uint8Array(6))).toMatchObject({
      status: 200,
      body: { nextExpectedRanges: ['6'] },
    });
    const last = put(`${url}/content`, 'bytes 6-9/10', new Uint8Array([1, 2, 3, 4]));
    expect(last).toMatchObject({ status: 201, body: undefined });
    const id = String(last.headers['location']).split('/attachments/').at(-1);
    expect(call('GET', `${files}/${String(id)}/$value`).body).toEqual(
      new Uint8Array([0, 0, 0, 0, 0, 0, 1, 2, 3, 4]),
    );
  });

  test('is opened with 201 and a range with a dash', () => {
    const { call, files } = withTask();
    const answer = call('POST', `${files}/createUploadSession`, {
      attachmentInfo: { attachmentType: 'file', name: 'a', size: 5 },
    });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        nextExpectedRanges: ['0-'],
        expirationDateTime: '2026-11-21T12:30:00.000Z',
        uploadUrl: expect.stringMatching(/\/users\/.+\/attachmentSessions\//),
      },
    });
  });

  test.each(['bytes 0-5/10', 'bytes 7-9/10'])(
    'refuses %s after the first six bytes, and goes on',
    (range) => {
      const { open, put } = withTask();
      const url = `${open(10)}/content`;
      put(url, 'bytes 0-5/10', new Uint8Array(6));
      const bytes = range === 'bytes 0-5/10' ? 6 : 3;
      expect(errorIn(put(url, range, new Uint8Array(bytes)))).toMatchObject({
        status: 400,
        code: 'invalidRequest',
        innerCode: 'InvalidStart',
      });
      expect(put(url, 'bytes 6-9/10', new Uint8Array(4)).status).toBe(201);
    },
  );

  test('serves nothing but content, and cannot be asked where it stands', () => {
    const { handle, open, put } = withTask();
    const url = open(10);
    expect(put(url, 'bytes 0-9/10', new Uint8Array(10)).status).toBe(404);
    expect(handle({ url }).status).toBe(404);
    expect(handle({ url: `${url}/content` }).status).toBe(404);
  });

  test('ends after two hours', () => {
    const { open, put, pass } = withTask();
    const url = open(10);
    pass(121);
    expect(put(`${url}/content`, 'bytes 0-9/10', new Uint8Array(10)).status).toBe(404);
  });

  test.each([
    [{ attachmentType: 'file', name: 'a', size: 26 * 1024 * 1024 }],
    [{ attachmentType: 'item', name: 'a', size: 5 }],
    [{ attachmentType: 'file', size: 5 }],
    [{ attachmentType: 'file', name: 'twice', size: 5 }],
  ])('is not opened for %j', (attachmentInfo) => {
    const { call, files } = withTask();
    call('POST', files, { name: 'twice', contentBytes: base64('x') });
    expect(call('POST', `${files}/createUploadSession`, { attachmentInfo }).status).toBe(400);
  });
});
