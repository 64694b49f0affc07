import { BadRequest, type Reply, type RouteRequest } from '../server/route';
import type { Directory } from './directory';
import { describeEntraError, entraErrors } from './entra-error';
import { graphScopesOf, parseScopes } from './graph-scopes';
import { adminConsentPage } from './interaction-pages';
import type { SignInState } from './sign-in-state';

/**
 * The page on which an administrator allows an app for the whole organization, and its answer: back to the redirect URI
 * with `admin_consent=True`, or with an error.
 */
export function createAdminConsent(deps: {
  clientId: string;
  clientName: string;
  redirectUris: readonly string[];
  directory: Directory;
  state: SignInState;
}): (request: RouteRequest) => Promise<Reply> {
  return async ({ method, url, bytes }) => {
    const { searchParams: query } = url;
    const redirectUri = query.get('redirect_uri') ?? '';
    if (query.get('client_id') !== deps.clientId || !deps.redirectUris.includes(redirectUri)) {
      throw new BadRequest(describeEntraError(entraErrors.unknownClient));
    }
    const scopes = graphScopesOf(parseScopes(query.get('scope') ?? ''));
    if (method === 'GET') {
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'X-Frame-Options': 'DENY' };
      return { body: adminConsentPage(deps.clientName, scopes), headers };
    }
    const isAccepted = new URLSearchParams((await bytes()).toString('utf8')).get('decision') === 'accept';
    const back = new URL(redirectUri);
    const state = query.get('state');
    if (state !== null) back.searchParams.set('state', state);
    if (isAccepted) {
      const workers = deps.directory.accounts.filter((account) => account.kind === 'work');
      deps.state.consent.grantAsAdmin(
        workers.map((account) => account.oid),
        scopes,
      );
      back.searchParams.set('admin_consent', 'True');
      back.searchParams.set('tenant', workers[0]?.tenantId ?? '');
      back.searchParams.set('scope', scopes.join(' '));
    } else {
      back.searchParams.set('error', entraErrors.consentDeclined.error);
      back.searchParams.set('error_description', describeEntraError(entraErrors.consentDeclined));
    }
    return { status: 303, headers: { Location: back.href } };
  };
}
