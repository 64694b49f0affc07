import { describe, expect, test } from '@jest/globals';
import type { MailSeed } from '../../../sandbox/mails/mail-seed';
import { createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

const subjects = (values: readonly Record<string, unknown>[]): unknown[] =>
  values.map((one) => one['subject']);
const encoded = encodeURIComponent;

describe('a message', () => {
  test('has the properties that the documentation shows', () => {
    const { call, mail } = createGraphFixture();
    expect(call('GET', `/me/messages/${mail('files').id}`).body).toMatchObject({
      id: mail('files').id,
      subject: 'Files',
      bodyPreview: 'See & sign',
      importance: 'high',
      categories: ['Red category'],
      hasAttachments: true,
      isRead: false,
      isDraft: false,
      internetMessageId: '<CAF+files=7Qw@mail.example.org>',
      webLink: `https://outlook.example/owa/?ItemID=${encoded(mail('files').id)}&exvsurl=1&viewmodel=ReadMessageItem`,
      from: { emailAddress: { name: 'Cleo Marsh', address: 'cleo@example.org' } },
      toRecipients: [{ emailAddress: { address: 'adele@example.com' } }],
      flag: { flagStatus: 'notFlagged' },
      receivedDateTime: '2026-11-21T08:50:00Z',
    });
  });

  test('shows what is selected, with id and etag', () => {
    const { call, mail } = createGraphFixture();
    const { body } = call('GET', `/me/messages/${mail('second').id}?$select=subject,internetMessageHeaders`);
    expect(Object.keys(objectIn(body)).sort()).toEqual([
      '@odata.context',
      '@odata.etag',
      'id',
      'internetMessageHeaders',
      'subject',
    ]);
    expect(body).toMatchObject({ internetMessageHeaders: [{ name: 'In-Reply-To' }, { name: 'References' }] });
  });

  test('refuses to select what it does not have', () => {
    const { call, mail } = createGraphFixture();
    expect(errorIn(call('GET', `/me/messages/${mail('first').id}?$select=colour`))).toMatchObject({
      status: 400,
      code: 'BadRequest',
    });
  });

  test('that was just sent has no internetMessageId', () => {
    const { call, mail } = createGraphFixture();
    expect(call('GET', `/me/messages/${mail('sent').id}`).body).toMatchObject({ internetMessageId: null });
  });

  test('comes as text when Prefer asks for it', () => {
    const { call, mail } = createGraphFixture();
    const answer = call('GET', `/me/messages/${mail('files').id}?$select=body`, undefined, {
      prefer: 'outlook.body-content-type="text"',
    });
    expect(answer).toMatchObject({
      headers: { 'preference-applied': 'outlook.body-content-type="text"' },
      body: { body: { contentType: 'text', content: 'See & sign' } },
    });
  });

  test('can be marked, categorised and flagged, but its subject stays once it was sent', () => {
    const { call, mail } = createGraphFixture();
    const path = `/me/messages/${mail('first').id}`;
    const { body } = call('PATCH', path, {
      isRead: false,
      importance: 'low',
      categories: ['A', 'B'],
      inferenceClassification: 'other',
    });
    expect(body).toMatchObject({
      isRead: false,
      importance: 'low',
      categories: ['A', 'B'],
      inferenceClassification: 'other',
    });
    expect(errorIn(call('PATCH', path, { subject: 'x' }))).toMatchObject({
      status: 400,
      code: 'ErrorInvalidPropertyUpdateSentMessage',
    });
    expect(call('PATCH', path, { webLink: 'x' }).status).toBe(400);
  });
});

describe('the messages', () => {
  const many: readonly MailSeed[] = Array.from({ length: 25 }, (_none, index) => ({
    key: `m${index}`,
    from: { name: 'Ben Okafor', address: 'ben@example.com' },
    subject: `Mail ${index}`,
    date: index + 1,
    folder: index < 5 ? 'archive' : 'inbox',
  }));

  test('come newest first in pages of ten', () => {
    const { call } = createGraphFixture({ seeds: many });
    const sizes: number[] = [];
    let url: unknown = '/me/messages?$select=subject&$count=true';
    while (typeof url === 'string') {
      const page = call('GET', url.replace('https://graph.microsoft.com/v1.0', ''));
      sizes.push(valuesIn(page).length);
      expect(page.body).toMatchObject({ '@odata.count': 25 });
      url = objectIn(page.body)['@odata.nextLink'];
    }
    expect(sizes).toEqual([10, 10, 5]);
    expect(subjects(valuesIn(call('GET', '/me/messages?$top=2')))).toEqual(['Mail 0', 'Mail 1']);
    expect(call('GET', '/me/messages?$top=1001').status).toBe(400);
  });

  test('of a folder are found by its id and its well-known name', () => {
    const { call, mailbox } = createGraphFixture({ seeds: many });
    expect(valuesIn(call('GET', '/me/mailFolders/archive/messages'))).toHaveLength(5);
    const inbox = mailbox.folder('inbox')?.id ?? '';
    expect(valuesIn(call('GET', `/me/mailFolders/${inbox}/messages?$top=50`))).toHaveLength(20);
    expect(call('GET', '/me/mailFolders/nowhere/messages').status).toBe(400);
  });

  test('are found by their internetMessageId, every copy, when it is encoded', () => {
    const ben = { name: 'Ben Okafor', address: 'ben@example.com' };
    const { call, mail } = createGraphFixture({
      seeds: [
        { key: 'note', from: ben, subject: 'Note', date: 2 },
        { key: 'note-sent', copyOf: 'note', from: ben, subject: 'Note', date: 2, folder: 'sentitems' },
      ],
    });
    const id = mail('note').internetMessageId;
    expect(
      valuesIn(call('GET', `/me/messages?$filter=${encoded(`internetMessageId eq '${id}'`)}`)),
    ).toHaveLength(2);
    expect(valuesIn(call('GET', `/me/messages?$filter=internetMessageId eq '${id}'`))).toEqual([]);
  });

  test.each([
    ["contains(subject,'it''s')", ["RE: First, it's done"]],
    ["from/emailAddress/address eq 'CLEO@example.org'", ['Files']],
    ["toRecipients/any(r:r/emailAddress/address eq 'adele@example.com') and isRead eq false", ['Files']],
    ["categories/any(c:c eq 'Red category') or importance eq 'low'", ['Files']],
    ['receivedDateTime lt 2026-11-21T06:00:00Z', ['First']],
    [
      'not hasAttachments and isRead eq true and receivedDateTime ge 2026-11-21T10:00:00+00:00',
      ['Just sent'],
    ],
    ["flag/flagStatus eq 'flagged'", []],
  ])('can be filtered by %s', (filter, expected) => {
    const { call } = createGraphFixture();
    expect(
      subjects(valuesIn(call('GET', `/me/messages?$select=subject&$filter=${encoded(filter)}`))),
    ).toEqual(expected);
  });

  test.each([
    "colour eq 'x'",
    'isRead eq 7',
    'subject gt',
    'flag ne null',
    "contains(isRead,'x')",
    "toRecipients/all(r:r/emailAddress/address eq 'x')",
    "(subject eq 'x'",
    "subject eq 'x' trailing",
  ])('cannot be filtered by %s', (filter) => {
    const { call } = createGraphFixture();
    expect(errorIn(call('GET', `/me/messages?$filter=${encoded(filter)}`))).toMatchObject({
      status: 400,
      code: 'BadRequest',
    });
  });

  test('of a conversation are found as long as nothing is sorted', () => {
    const { call, mail } = createGraphFixture();
    const filter = encoded(`conversationId eq '${mail('first').conversationId}'`);
    expect(subjects(valuesIn(call('GET', `/me/messages?$filter=${filter}`)))).toEqual([
      "RE: First, it's done",
      'First',
    ]);
    expect(errorIn(call('GET', `/me/messages?$filter=${filter}&$orderby=receivedDateTime`))).toMatchObject({
      status: 400,
      code: 'InefficientFilter',
    });
    const sorted = encoded(
      `receivedDateTime ge 2026-01-01T00:00:00Z and conversationId eq '${mail('first').conversationId}'`,
    );
    expect(
      subjects(valuesIn(call('GET', `/me/messages?$filter=${sorted}&$orderby=receivedDateTime asc`))),
    ).toEqual(['First', "RE: First, it's done"]);
  });

  test('are searched for words, and then nothing is expanded', () => {
    const { call } = createGraphFixture();
    expect(subjects(valuesIn(call('GET', '/me/messages?$search="hello"')))).toEqual(['First']);
    expect(
      subjects(valuesIn(call('GET', '/me/messages?$search="from:cleo subject:files"&$expand=attachments'))),
    ).toEqual(['Files']);
    expect(valuesIn(call('GET', '/me/messages?$search="files"&$expand=attachments'))[0]).not.toHaveProperty(
      'attachments',
    );
    expect(call('GET', `/me/messages?$search="a"&$filter=isRead eq true`).status).toBe(400);
    expect(call('GET', '/me/messages?$search="a OR b"').status).toBe(400);
  });

  test.each([
    '$skiptoken=1',
    '$top=ten',
    '$orderby=colour',
    '$expand=colour',
    '$expand=extensions($top=1)',
    '$select=id&$select=subject',
    '$filter=%E0%A4%A',
  ])('refuse %s', (option) => {
    const { call } = createGraphFixture();
    expect(call('GET', `/me/messages?${option}`).status).toBe(400);
  });
});

describe('attachments of a message', () => {
  test('come with their content, or without it when it is not selected', () => {
    const { call, mail } = createGraphFixture();
    const path = `/me/messages/${mail('files').id}/attachments`;
    expect(valuesIn(call('GET', path))[0]).toMatchObject({
      '@odata.type': '#microsoft.graph.fileAttachment',
      contentBytes: Buffer.from('signed').toString('base64'),
    });
    const lean = valuesIn(call('GET', `${path}?$select=id,name,size,isInline,contentType`));
    expect(lean.map((one) => [one['@odata.type'], one['name'], one['size'], one['isInline']])).toEqual([
      ['#microsoft.graph.fileAttachment', 'note.txt', 6, false],
      ['#microsoft.graph.fileAttachment', 'logo.png', 10, true],
      ['#microsoft.graph.fileAttachment', 'big.iso', 1000, false],
      ['#microsoft.graph.itemAttachment', 'Old mail', 20, false],
      ['#microsoft.graph.referenceAttachment', 'Plan', 0, false],
    ]);
    expect(lean[0]).not.toHaveProperty('contentBytes');
    expect(valuesIn(call('GET', `${path}?$filter=isInline eq true&$select=name`))).toHaveLength(1);
  });

  test('give their bytes, an attached mail its MIME text, and a link nothing', () => {
    const { call, mail } = createGraphFixture();
    const path = `/me/messages/${mail('files').id}/attachments`;
    const [file, , filler, item, reference] = valuesIn(call('GET', `${path}?$select=id`)).map((one) =>
      String(one['id']),
    );
    expect(call('GET', `${path}/${String(file)}/$value`).body).toEqual(new TextEncoder().encode('signed'));
    expect(call('GET', `${path}/${String(filler)}/$value`).body).toHaveLength(1000);
    expect(call('GET', `${path}/${String(item)}/$value`).headers['content-type']).toBe('message/rfc822');
    expect(call('GET', `${path}/${String(reference)}/$value`).status).toBe(405);
    expect(call('GET', `${path}/${String(file)}`).body).toMatchObject({ name: 'note.txt' });
    expect(call('GET', `${path}/AAMkunknown1234567890=`).status).toBe(404);
  });
});
