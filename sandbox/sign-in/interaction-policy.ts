import type { interactionPolicy, KoaContextWithOIDC } from 'oidc-provider';
import { readRequestedClaims } from './requested-claims';
import type { SignInState } from './sign-in-state';

/**
 * When a user has to be asked: as the library does it, and as Microsoft does: `prompt=select_account` offers the
 * accounts, a hint at another account or a sign-in that was revoked asks for signing in, and so does a claims
 * challenge that cannot be met silently.
 */
export function createInteractionPolicy(
  library: { interactionPolicy: typeof interactionPolicy },
  state: SignInState,
  accountIdOfHint: (hint: string) => string | undefined,
): interactionPolicy.DefaultPolicy {
  const { base, Check, Prompt } = library.interactionPolicy;
  const policy = base();
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  const login = policy.get('login');
  login?.checks.add(
    new Check('other_account', 'another account is meant', 'login_required', ({ oidc }) => {
      const hint = oidc.params?.['login_hint'];
      if (typeof hint !== 'string' || wasAskedNow(oidc.result)) return false;
      const hinted = accountIdOfHint(hint);
      return hinted !== undefined && hinted !== oidc.session?.accountId;
    }),
  );
  login?.checks.add(
    new Check('signed_out', 'the sign-in was revoked', 'login_required', ({ oidc }) => {
      const accountId = oidc.session?.accountId;
      return accountId !== undefined && state.signedOut.has(accountId) && !wasAskedNow(oidc.result);
    }),
  );
  login?.checks.add(
    new Check('claims_challenge', 'more is asked for', 'interaction_required', (context) => {
      const accountId = context.oidc.session?.accountId;
      return (
        accountId !== undefined &&
        isChallenged(state, accountId, context) &&
        !wasAskedNow(context.oidc.result)
      );
    }),
  );
  return policy;
}

function wasAskedNow(result: Readonly<Record<string, unknown>> | undefined): boolean {
  return result?.['login'] !== undefined;
}

function isChallenged(state: SignInState, accountId: string, { oidc }: KoaContextWithOIDC): boolean {
  const requested = oidc.params?.['requested_claims'];
  return state.register.needsInteraction(
    accountId,
    readRequestedClaims(typeof requested === 'string' ? requested : undefined),
  );
}
