import type { Clock } from '../../app/ports/device';
import { Problem, type ProblemKind } from '../../domain/problem';
import type { SignInState } from './account/sign-in-state';
import type { AuthAccount, AuthClient, Grant, GrantRequest } from './auth-client';
import { toAuthProblem } from './auth-problem';
import type { Clients } from './clients';
import type { SignInMethods } from './sign-in-methods';
import { withinTime } from './time-limit';

/** A request without a prompt. `renew`: the service refused the cached token. */
export type SilentRequest = GrantRequest & { readonly renew: boolean };

/**
 * Gets tokens without a prompt: from Outlook, from accounts that signed in here before, from the browser's session at
 * the sign-in service.
 */
export interface SilentSignIn {
  grant(request: SilentRequest): Promise<Grant>;
  /** Call after a sign-in by a click: what failed before may work now. */
  forgetFailure(): void;
}

export interface SilentSignInDeps {
  readonly clients: Clients;
  readonly state: SignInState;
  readonly methods: SignInMethods;
  readonly clock: Clock;
}

/** How long one silent attempt may take, in milliseconds. A bridge can stop answering at any time. */
const attemptTimeMs = 30_000;

/** After these the user, their organisation or the network decides; no other method would help. */
const final: ReadonlySet<ProblemKind> = new Set([
  'offline',
  'service-down',
  'forbidden',
  'sign-in-needed',
  'consent-needed',
  'admin-consent-needed',
]);

export function createSilentSignIn({ clients, state, methods, clock }: SilentSignInDeps): SilentSignIn {
  let sessionFailure: Problem | undefined;

  const fromOutlook = async (outlook: AuthClient, request: SilentRequest): Promise<Grant | undefined> => {
    // A first failure may be transient: Outlook does not let us tell.
    for (const isLast of [false, true]) {
      try {
        return await withinTime(clock, attemptTimeMs, outlook.silent(request));
      } catch (error) {
        const problem = toAuthProblem(error, 'sign-in-unavailable');
        if (final.has(problem.kind)) throw refined(problem, request, state);
        if (isLast || problem.kind === 'timed-out') break;
      }
    }
    clients.giveUpOutlook();
    methods.withoutOutlook();
    return undefined;
  };

  const admitBrokered = async (grant: Grant): Promise<Grant> => {
    try {
      return await state.admit(grant);
    } catch (error) {
      // Outlook does not let the user choose the account; our own window does.
      methods.turnTo('window');
      throw error;
    }
  };

  const ownAccount = async (own: AuthClient): Promise<AuthAccount | undefined> => {
    for (const account of own.accounts()) if (await state.isOwner(account)) return account;
    return undefined;
  };

  const fromCache = async (own: AuthClient, account: AuthAccount, request: SilentRequest): Promise<Grant> => {
    try {
      return await own.silent({ ...request, homeAccountId: account.homeAccountId });
    } catch (error) {
      const problem = toAuthProblem(error);
      if (problem.kind !== 'timed-out') throw problem;
      // Renewal failed, and the hidden frame that MSAL tries then was blocked.
      throw new Problem('sign-in-needed', { cause: error, trace: problem.trace });
    }
  };

  const fromSession = async (own: AuthClient, request: SilentRequest): Promise<Grant> => {
    const { loginHint } = await state.greeting();
    if (loginHint === undefined) throw new Problem('sign-in-needed');
    if (sessionFailure) throw sessionFailure;
    const { renew: _, ...asked } = request;
    try {
      return await own.fromSession({ ...asked, loginHint });
    } catch (error) {
      // The browser may block the hidden frame for many reasons (cookies, time, framing): all of them mean a prompt.
      const problem = toAuthProblem(error, 'sign-in-needed');
      if (problem.kind === 'offline') throw problem;
      const kind = final.has(problem.kind) ? problem.kind : 'sign-in-needed';
      sessionFailure = new Problem(kind, { cause: error, trace: problem.trace });
      throw sessionFailure;
    }
  };

  const byOurselves = async (request: SilentRequest): Promise<Grant> => {
    const own = await clients.own();
    const account = await ownAccount(own);
    return account ? fromCache(own, account, request) : fromSession(own, request);
  };

  return {
    async grant(request) {
      const outlook = await clients.outlook();
      if (!outlook) methods.withoutOutlook();
      const brokered = outlook && (await fromOutlook(outlook, request));
      if (brokered) return admitBrokered(brokered);
      if (state.isSignedOut()) throw new Problem('sign-in-needed');
      return state.admit(await withinTime(clock, attemptTimeMs, byOurselves(request)));
    },
    forgetFailure() {
      sessionFailure = undefined;
    },
  };
}

/**
 * Outlook does not always report why it needs a prompt. A user who already got a token for fewer scopes can only lack
 * consent.
 */
function refined(problem: Problem, request: SilentRequest, state: SignInState): Problem {
  const isForMore = state.account() !== undefined && !state.hasGranted(request.scopes);
  if (problem.kind !== 'sign-in-needed' || !isForMore) return problem;
  return new Problem('consent-needed', { cause: problem.cause, trace: problem.trace });
}
