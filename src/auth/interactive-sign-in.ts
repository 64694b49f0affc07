import { Problem } from '../domain/problem';
import type { AuthClient, Grant, GrantRequest } from './auth-client';
import { toAuthProblem } from './auth-problem';
import type { Clients } from './clients';
import { readDialogAnswer, writeDialogRequest } from './dialog-message';
import type { HeldGrants } from './held-grants';
import type { SignInState } from './sign-in-state';
import type { Ways } from './ways';

/** Tokens by asking the person, from a click: one way per click, and the next one when a way is not for this host. */
export interface InteractiveSignIn {
  grant(request: GrantRequest, signal: AbortSignal): Promise<Grant>;
}

export interface InteractiveSignInDeps {
  readonly clients: Clients;
  readonly state: SignInState;
  readonly ways: Ways;
  readonly held: HeldGrants;
  /** Address of the sign-in page for a dialog, without a fragment. */
  readonly dialogUrl: string;
  /** Opens a page in a dialog of Outlook and resolves with the first message that it sends. */
  readonly openDialog: (url: string, signal: AbortSignal) => Promise<string>;
}

export function createInteractiveSignIn(deps: InteractiveSignInDeps): InteractiveSignIn {
  const { clients, state, ways, held } = deps;

  const byOutlook = async (outlook: AuthClient, request: GrantRequest, signal: AbortSignal) => {
    let grant: Grant;
    try {
      grant = await outlook.interactive({ ...request, chooseAccount: false });
    } catch (error) {
      if (signal.aborted) throw error;
      const problem = toAuthProblem(error, 'sign-in-unavailable');
      // Asked to ask, it says that it would have to ask: it cannot.
      const isStuck = problem.kind === 'sign-in-needed' || problem.kind === 'consent-needed';
      const failure = isStuck
        ? new Problem('sign-in-unavailable', { cause: error, trace: problem.trace })
        : problem;
      ways.failed(failure);
      if (failure.kind === 'sign-in-unavailable') leaveOutlook();
      throw failure;
    }
    try {
      return await state.admit(grant);
    } catch (error) {
      // Outlook lets nobody choose the account; our own window does.
      ways.turnTo('window');
      throw error;
    }
  };

  const byWindow = async (request: GrantRequest): Promise<Grant> => {
    const own = await clients.own();
    return own.interactive({ ...request, ...(await state.greeting()) });
  };

  const byDialog = async (request: GrantRequest, signal: AbortSignal): Promise<Grant> => {
    const fragment = writeDialogRequest({ ...request, ...(await state.greeting()) });
    const answer = readDialogAnswer(await deps.openDialog(deps.dialogUrl + fragment, signal));
    if (!answer) throw new Problem('unexpected', { trace: { code: 'DialogAnswer' } });
    if (answer.kind === 'grant') return answer.grant;
    throw new Problem(answer.problem, { trace: { code: answer.code, requestId: answer.requestId } });
  };

  const leaveOutlook = () => {
    clients.giveUpOutlook();
    ways.withoutOutlook();
  };

  const byOurselves = async (way: 'window' | 'dialog', request: GrantRequest, signal: AbortSignal) => {
    try {
      const grant = await (way === 'window' ? byWindow(request) : byDialog(request, signal));
      const admitted = await state.admit(grant);
      if (way === 'dialog') held.hold(admitted);
      // From now on tokens come from here: Outlook's may be those of another account.
      leaveOutlook();
      return admitted;
    } catch (error) {
      if (signal.aborted) throw error;
      const problem = toAuthProblem(error);
      ways.failed(problem);
      throw problem;
    }
  };

  return {
    async grant(request, signal) {
      const way = ways.current();
      const outlook = way === 'outlook' ? await clients.outlook() : undefined;
      if (way === 'outlook' && !outlook) ways.withoutOutlook();
      const granted = await (outlook
        ? byOutlook(outlook, request, signal)
        : byOurselves(way === 'dialog' ? 'dialog' : 'window', request, signal));
      ways.succeeded();
      state.signedIn();
      return granted;
    },
  };
}
