import type { Account } from '../mailbox/account';

/** What an id token says about a user, under the names that Microsoft's sign-in uses. */
export function idTokenClaims(account: Account): Record<string, string> & { readonly sub: string } {
  return {
    sub: account.oid,
    oid: account.oid,
    tid: account.tenantId,
    ver: '2.0',
    name: account.name,
    preferred_username: account.username,
    email: account.username,
    login_hint: account.username,
  };
}

/** What an access token for Microsoft Graph says beside its issuer, audience and times. */
export function accessTokenClaims(
  account: Account,
  token: { clientId: string; scopes: readonly string[]; capabilities: readonly string[] },
): Record<string, string | readonly string[]> {
  return {
    oid: account.oid,
    tid: account.tenantId,
    upn: account.username,
    name: account.name,
    appid: token.clientId,
    scp: token.scopes.join(' '),
    ...(token.capabilities.length > 0 ? { xms_cc: token.capabilities } : {}),
  };
}

/** `client_info` of a token answer: MSAL makes its home account id `<oid>.<tenant>` of it. */
export function clientInfo(account: Account): string {
  return Buffer.from(JSON.stringify({ uid: account.oid, utid: account.tenantId })).toString('base64url');
}
