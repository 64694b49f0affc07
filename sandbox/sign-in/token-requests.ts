import type { Provider } from 'oidc-provider';
import { entraErrors, type EntraError } from './entra-error';
import { graphResource, graphScopesOf, parseScopes, unknownScopes } from './graph-scopes';
import { readRequestedClaims } from './requested-claims';
import type { SignInState } from './sign-in-state';

/** A token request as the provider library may see it, or the error that Microsoft's sign-in would answer. */
export type PreparedTokenRequest = { readonly form: URLSearchParams } | { readonly error: EntraError };

/**
 * Makes token requests Microsoft-like before the library sees them: with a refresh token any scope may be asked for
 * that the user has granted meanwhile (the library knows only those of the first request), everything else is
 * `consent_required`; and a refresh token may have been revoked, have run out, or not be enough for a claims challenge.
 */
export function createPrepareTokenRequest(deps: {
  provider: Provider;
  state: SignInState;
}): (form: URLSearchParams) => Promise<PreparedTokenRequest> {
  const { provider, state } = deps;
  return async (original) => {
    const form = new URLSearchParams(original);
    const scopes = parseScopes(form.get('scope') ?? '');
    if (unknownScopes(scopes).length > 0) return { error: entraErrors.unknownScope };
    if (form.get('grant_type') !== 'refresh_token') {
      form.set('scope', scopes.join(' '));
      return { form };
    }
    const token = await provider.RefreshToken.find(form.get('refresh_token') ?? '');
    if (!token || token.consumed !== undefined) return { error: entraErrors.signInRequired };
    const fate = state.refreshFates.get(token.jti);
    if (fate) return { error: fate };
    if (state.signedOut.has(token.accountId)) return { error: entraErrors.signInRequired };
    const requested = readRequestedClaims(form.get('claims') ?? undefined);
    if (state.register.needsInteraction(token.accountId, requested))
      return { error: entraErrors.interactionRequired };

    const asked = graphScopesOf(scopes);
    if (state.consent.missing(token.accountId, asked).length > 0)
      return { error: entraErrors.consentRequired };
    if (asked.length === 0) {
      form.delete('scope');
      return { form };
    }
    await widen(provider, state, token, asked);
    form.set('scope', ['openid', 'profile', ...asked].join(' '));
    return { form };
  };
}

type StoredToken = InstanceType<Provider['RefreshToken']>;

/** Lets a refresh token, and the grant behind it, answer for what the user has granted since it was made. */
async function widen(
  provider: Provider,
  state: SignInState,
  token: StoredToken,
  asked: readonly string[],
): Promise<void> {
  const known = (token.scope ?? '').split(' ').filter((scope) => scope !== '');
  token.scope = [...new Set([...known, ...asked])].join(' ');
  await token.save();
  const grant = await provider.Grant.find(token.grantId ?? '');
  if (!grant) return;
  grant.resources = { [graphResource]: state.consent.granted(token.accountId).join(' ') };
  await grant.save();
}
