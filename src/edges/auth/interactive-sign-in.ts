import { Problem } from '../../domain/problem';
import type { SignInState } from './account/sign-in-state';
import type { AuthClient, Grant, GrantRequest } from './auth-client';
import { toAuthProblem } from './auth-problem';
import type { CachedGrants } from './cached-grants';
import type { Clients } from './clients';
import { readDialogAnswer, writeDialogRequest } from './pages/dialog-message';
import type { SignInMethods } from './sign-in-methods';

/**
 * Gets tokens by prompting the user, from a click: one method per click, and the next one when a method does not work
 * in this host.
 */
export interface InteractiveSignIn {
  /** An aborted signal ends the attempt: a late answer has no effect. */
  grant(request: GrantRequest, signal: AbortSignal): Promise<Grant>;
  /** The user confirmed the rejected account of the last click as their own. */
  accept(): Promise<void>;
}

export interface InteractiveSignInDeps {
  readonly clients: Clients;
  readonly state: SignInState;
  readonly methods: SignInMethods;
  readonly cachedGrants: CachedGrants;
  /** Address of the sign-in page for a dialog, without a fragment. */
  readonly dialogUrl: string;
  /** Opens a page in a dialog of Outlook and resolves with the first message that it sends. */
  readonly openDialog: (url: string, signal: AbortSignal) => Promise<string>;
}

export function createInteractiveSignIn(deps: InteractiveSignInDeps): InteractiveSignIn {
  const { clients, state, methods, cachedGrants } = deps;
  /** The rejected grant of our window or dialog. */
  let refused: { readonly method: 'window' | 'dialog'; readonly grant: Grant } | undefined;

  const byOutlook = async (outlook: AuthClient, request: GrantRequest, signal: AbortSignal) => {
    let grant: Grant;
    try {
      grant = await outlook.interactive({ ...request, chooseAccount: false }, signal);
    } catch (error) {
      signal.throwIfAborted();
      const problem = toAuthProblem(error, 'sign-in-unavailable');
      // Outlook answered an interactive request with "interaction required": its broker cannot prompt.
      const isStuck = problem.kind === 'sign-in-needed' || problem.kind === 'consent-needed';
      const failure = isStuck
        ? new Problem('sign-in-unavailable', { cause: error, trace: problem.trace })
        : problem;
      methods.failed(failure);
      if (failure.kind === 'sign-in-unavailable') leaveOutlook();
      throw failure;
    }
    signal.throwIfAborted();
    try {
      return await state.admit(grant);
    } catch (error) {
      // Outlook does not let the user choose the account; our own window does.
      methods.turnTo('window');
      throw error;
    }
  };

  const byWindow = async (request: GrantRequest, signal: AbortSignal): Promise<Grant> => {
    const own = await clients.own();
    const greeting = await state.greeting();
    signal.throwIfAborted();
    return own.interactive({ ...request, ...greeting }, signal);
  };

  const byDialog = async (request: GrantRequest, signal: AbortSignal): Promise<Grant> => {
    // A token from the dialog cannot be renewed or extended here, so it has to cover all scopes.
    const scopes = [...new Set([...state.granted(), ...request.scopes])].sort();
    const fragment = writeDialogRequest({ ...request, scopes, ...(await state.greeting()) });
    const answer = readDialogAnswer(await deps.openDialog(deps.dialogUrl + fragment, signal));
    if (!answer) throw new Problem('unexpected', { trace: { code: 'DialogAnswer' } });
    if (answer.kind === 'grant') return answer.grant;
    throw new Problem(answer.problem, { trace: { code: answer.code, requestId: answer.requestId } });
  };

  const leaveOutlook = () => {
    clients.giveUpOutlook();
    methods.withoutOutlook();
  };

  const keep = (method: 'window' | 'dialog', grant: Grant) => {
    if (method === 'dialog') cachedGrants.add(grant);
    // From now on tokens come from here: Outlook's may be those of another account.
    leaveOutlook();
  };

  const byOurselves = async (method: 'window' | 'dialog', request: GrantRequest, signal: AbortSignal) => {
    refused = undefined;
    try {
      const grant = await (method === 'window' ? byWindow : byDialog)(request, signal);
      signal.throwIfAborted();
      refused = { method, grant };
      const admitted = await state.admit(grant);
      refused = undefined;
      keep(method, admitted);
      return admitted;
    } catch (error) {
      signal.throwIfAborted();
      const problem = toAuthProblem(error);
      methods.failed(problem);
      throw problem;
    }
  };

  return {
    async grant(request, signal) {
      const method = methods.current();
      const outlook = method === 'outlook' ? await clients.outlook() : undefined;
      signal.throwIfAborted();
      if (method === 'outlook' && !outlook) methods.withoutOutlook();
      const granted = await (outlook
        ? byOutlook(outlook, request, signal)
        : byOurselves(method === 'dialog' ? 'dialog' : 'window', request, signal));
      methods.succeeded();
      state.signedIn();
      return granted;
    },
    async accept() {
      const other = state.other();
      state.acceptOther();
      if (refused?.grant.account.homeAccountId !== other?.homeAccountId) refused = undefined;
      if (!refused) {
        // Outlook's own account, now confirmed: use it again.
        methods.turnTo('outlook');
        return;
      }
      const { method, grant } = refused;
      refused = undefined;
      keep(method, await state.admit(grant));
      methods.succeeded();
      state.signedIn();
    },
  };
}
