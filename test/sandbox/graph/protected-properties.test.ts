import { expect, test } from '@jest/globals';
import { createGraph } from '../../../sandbox/graph/create-graph';
import { adele } from '../../../sandbox/mailbox/account';
import { createMailbox } from '../../../sandbox/mailbox/create-mailbox';
import { present } from '../../support/present';
import { sampleSeeds } from '../../support/sample-seeds';

/** The answer to a change of a received mail at an instant. */
function patchAt(at: string, body: object) {
  let ids = 0;
  const now = () => new Date(at);
  const newId = () => `id${String((ids += 1)).padStart(4, '0')}`;
  const mailbox = createMailbox({ account: adele, seeds: sampleSeeds, now, newId });
  const { id } = present(mailbox.messageBySeed('report'));
  return createGraph({ mailbox, now, newId, webOrigin: 'https://outlook.example' }).handle({
    method: 'PATCH',
    url: `/v1.0/me/messages/${id}`,
    headers: {},
    body,
    scopes: new Set(['Mail.ReadWrite']),
  });
}

const refused = { error: { code: 'ErrorAccessDenied' } };

test.each([{ subject: 'x' }, { body: { content: 'x' } }, { toRecipients: [] }, { internetMessageId: 'x' }])(
  'from the last day of 2026 a received mail keeps what is protected: %j',
  (body) => {
    expect(patchAt('2026-12-30T23:59:59Z', body).status).toBe(400);
    expect(patchAt('2026-12-31T00:00:00Z', body)).toMatchObject({ status: 403, body: refused });
  },
);

test('what is not protected can be changed as before', () => {
  const body = { categories: ['Red category'], isRead: true, importance: 'high' };
  expect(patchAt('2027-01-01T00:00:00Z', body).status).toBe(200);
});
