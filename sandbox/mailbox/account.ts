/** A user who can sign in to the sandbox, and the owner of a mailbox. */
export interface Account {
  /** Object id of the user in the tenant, a GUID. */
  readonly oid: string;
  /** GUID of the tenant. */
  readonly tenantId: string;
  /** Sign-in name and SMTP address. */
  readonly username: string;
  /** Display name. */
  readonly name: string;
  readonly kind: 'work' | 'personal';
  /** IANA name of the mailbox's time zone. */
  readonly timeZone: string;
}

/** Tenant that all personal Microsoft accounts belong to. */
const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';
const exampleTenant = '5c3a9d14-8a7e-4f0b-9a55-7d1f0c2b6e01';

export const adele: Account = {
  oid: '87d349ed-44d7-43e1-9a83-5f2406dee5bd',
  tenantId: exampleTenant,
  username: 'adele@example.com',
  name: 'Adele Vance',
  kind: 'work',
  timeZone: 'Europe/Berlin',
};

export const ben: Account = {
  oid: '1f0c7c0e-2b7f-4a53-9d0a-6a4d2f5b9c33',
  tenantId: exampleTenant,
  username: 'ben@example.com',
  name: 'Ben Okafor',
  kind: 'work',
  timeZone: 'America/New_York',
};

export const cleo: Account = {
  oid: '00000000-0000-0000-6a1d-9f3c4b7e2d88',
  tenantId: personalTenant,
  username: 'cleo@example.org',
  name: 'Cleo Marsh',
  kind: 'personal',
  timeZone: 'Asia/Tokyo',
};

/** All users of the sandbox; the first one is the default. */
export const accounts: readonly [Account, ...Account[]] = [adele, ben, cleo];
