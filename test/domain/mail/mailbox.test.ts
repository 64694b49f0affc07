import { describe, expect, test } from '@jest/globals';
import { isOwnMailbox, mailDigest, ownMailbox } from '../../../src/domain/mail/mailbox';
import { keyOf } from '../../support/graph-world';
import { digestOf, nodeDigest } from '../../support/node-digest';

describe('the mailbox of a tag', () => {
  test('is one’s own by its mark, by the digest of its address, or by the address of format 1', async () => {
    const own = await ownMailbox('Adele@example.com', keyOf(1), nodeDigest);
    for (const mailbox of [
      own.mark,
      digestOf('adele@example.com'),
      'adele@example.com',
      'ADELE@example.com',
    ]) {
      expect(isOwnMailbox(mailbox, own)).toBe(true);
    }
    const { mark } = await ownMailbox('ben@example.com', keyOf(1), nodeDigest);
    for (const mailbox of [mark, digestOf('ben@example.com'), 'ben@example.com', '']) {
      expect(isOwnMailbox(mailbox, own)).toBe(false);
    }
  });

  test('has another mark on each task, which is no digest of the address', async () => {
    const marks = await Promise.all(
      [1, 2].map(async (n) => (await ownMailbox('adele@example.com', keyOf(n), nodeDigest)).mark),
    );
    expect(new Set([...marks, digestOf('adele@example.com')]).size).toBe(3);
  });
});

test('a further mail stands as the digest of its Message-ID, or of its immutable id where it has none', async () => {
  const mail = { internetMessageId: '<1@example.com>', immutableId: 'i1' };
  expect(await mailDigest(mail, nodeDigest)).toBe(digestOf('<1@example.com>'));
  expect(await mailDigest({ ...mail, internetMessageId: '' }, nodeDigest)).toBe(digestOf('i1'));
});
