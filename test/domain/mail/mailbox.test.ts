import { describe, expect, test } from '@jest/globals';
import { isOwnMailbox, mailDigest, ownMailbox } from '../../../src/domain/mail/mailbox';
import { digestOf, nodeDigest } from '../../support/node-digest';

describe('the mailbox of a tag', () => {
  test('is one’s own by the digest of its address, or by the address of format 1', async () => {
    const own = await ownMailbox('Adele@example.com', nodeDigest);
    for (const mailbox of [digestOf('adele@example.com'), 'adele@example.com', 'ADELE@example.com']) {
      expect(isOwnMailbox(mailbox, own)).toBe(true);
    }
    for (const mailbox of [digestOf('ben@example.com'), 'ben@example.com', '']) {
      expect(isOwnMailbox(mailbox, own)).toBe(false);
    }
  });
});

test('a further mail stands as the digest of its Message-ID, or of its immutable id where it has none', async () => {
  const mail = { internetMessageId: '<1@example.com>', immutableId: 'i1' };
  expect(await mailDigest(mail, nodeDigest)).toBe(digestOf('<1@example.com>'));
  expect(await mailDigest({ ...mail, internetMessageId: '' }, nodeDigest)).toBe(digestOf('i1'));
});
