import { describe, expect, test } from '@jest/globals';
import { ownsMailbox } from '../../../../src/edges/auth/account/mailbox-account';
import { adele, ben } from '../fake-msal';

const mailbox = { address: 'Adele@Example.com', accepted: [] };

describe('the account of a mailbox', () => {
  test('has the mailbox’s address, in whatever letters', () => {
    expect(ownsMailbox(adele, mailbox)).toBe(true);
    expect(ownsMailbox(ben, mailbox)).toBe(false);
  });

  test('may sign in under another name if one of its addresses is the mailbox’s', () => {
    const upn = {
      ...adele,
      username: 'av@corp.example',
      addresses: ['av@corp.example', 'adele@example.com'],
    };
    expect(ownsMailbox(upn, mailbox)).toBe(true);
  });

  test('is known by its object id where Outlook tells it, whatever it is called', () => {
    const owner = { ...mailbox, objectId: ben.localAccountId, tenantId: ben.tenantId };
    expect(ownsMailbox(ben, owner)).toBe(true);
    expect(ownsMailbox(ben, { ...owner, tenantId: 'elsewhere' })).toBe(false);
    // An address that an attacker gave to their own account proves nothing then.
    expect(ownsMailbox(adele, owner)).toBe(false);
  });

  test('is the one that the user confirmed as theirs', () => {
    expect(ownsMailbox(ben, { ...mailbox, accepted: [ben.homeAccountId] })).toBe(true);
  });

  test('is asked for where Outlook does not tell whose mailbox it is', () => {
    const unknown = { address: '', accepted: [] };
    expect(ownsMailbox(ben, unknown)).toBe(false);
    expect(ownsMailbox({ ...ben, addresses: [''] }, unknown)).toBe(false);
    expect(ownsMailbox(ben, { ...unknown, accepted: [ben.homeAccountId] })).toBe(true);
  });
});
