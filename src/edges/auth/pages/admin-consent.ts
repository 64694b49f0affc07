import type { AddInConfig } from '../../../app/ports/add-in-config';
import { authorityOrigin } from '../authority-origin';
import { permissionsOf } from '../permitted-scopes';

/** Every permission that the product may need, so that an administrator is asked once. */
const permissions = ['openid', 'profile', 'offline_access', 'Tasks.ReadWrite', 'Mail.ReadWrite'];

/**
 * Authorities for more than one tenant. Consent is given for one tenant, which `organizations` lets the administrator
 * choose.
 */
const anyTenant = new Set(['common', 'organizations', 'consumers']);

/**
 * The page on which an administrator grants the add-in access for the whole organisation. It ends on `consentUrl`,
 * which has to be registered as a redirect URI. Source: "Grant tenant-wide admin consent", "Admin consent endpoint".
 */
export function adminConsentUrl(
  config: Pick<AddInConfig, 'clientId' | 'authority' | 'authorityMetadata' | 'mailAccess'>,
  options: { readonly consentUrl: string; readonly tenantId: string | undefined },
): string {
  const authority = new URL(config.authority);
  const named = authority.pathname.split('/')[1] ?? '';
  const tenant = options.tenantId ?? (named === '' || anyTenant.has(named) ? 'organizations' : named);
  const url = new URL(`/${tenant}/v2.0/adminconsent`, authorityOrigin(config));
  url.search = new URLSearchParams({
    client_id: config.clientId,
    scope: permissionsOf(config, permissions).join(' '),
    redirect_uri: options.consentUrl,
  }).toString();
  return url.href;
}
