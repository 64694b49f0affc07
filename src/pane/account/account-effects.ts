import type { Scope } from '../../app/ports/sign-in';
import type { EffectContext } from '../context/effect-context';
import type { PaneServices } from '../context/pane-environment';
import type { Accounts } from '../state/account-state';

export interface AccountEffects {
  /** For clicks only: may open a window. */
  signIn(scopes: readonly Scope[]): void;
  cancelSignIn(): void;
  acceptAccount(): void;
  signOut(): void;
  /** Follows who is signed in. Returns a function that stops it. */
  watch(services: PaneServices): () => void;
}

function accountsOf({ tokens }: PaneServices): Accounts {
  return {
    signedIn: tokens.account(),
    other: tokens.otherAccount(),
    canSignOut: tokens.canSignOut(),
    adminConsentUrl: tokens.adminConsentUrl(),
  };
}

/** The effects behind the account. `onSignedIn` continues what waited for a sign-in. */
export function createAccountEffects(
  { environment, store, services, run }: EffectContext,
  onSignedIn: () => void,
): AccountEffects {
  let giveUp: () => void = () => undefined;

  return {
    signIn(scopes) {
      if (store.get().signIn.kind === 'running') return;
      store.dispatch({ kind: 'sign-in-started', scopes });
      giveUp = run(
        async (signal) => {
          const { tokens } = await services();
          await tokens.token(scopes, { interactive: true, signal });
          if (signal.aborted) return;
          store.dispatch({ kind: 'sign-in-ended', problem: undefined });
          // Who asked for the settings of the mailbox goes on by itself; the mail was read without them.
          if (scopes.some((scope) => !scope.startsWith('MailboxSettings.'))) onSignedIn();
        },
        (problem) => {
          store.dispatch({ kind: 'sign-in-ended', problem });
        },
      );
    },
    cancelSignIn() {
      if (store.get().signIn.kind !== 'running') return;
      giveUp();
      store.dispatch({ kind: 'sign-in-put-away' });
    },
    acceptAccount() {
      run(
        async () => {
          const { tokens } = await services();
          await tokens.acceptAccount();
          store.dispatch({ kind: 'sign-in-put-away' });
          onSignedIn();
        },
        // Services are loaded by now.
        () => undefined,
      );
    },
    signOut() {
      if (store.get().signOut.kind === 'running') return;
      store.dispatch({ kind: 'sign-out-started' });
      run(
        async () => {
          const { signOut } = await services();
          await signOut();
          // Nothing of the account stays in memory, and the pane shows its welcome.
          environment.reload();
        },
        (problem) => {
          store.dispatch({ kind: 'sign-out-failed', problem });
        },
      );
    },
    watch(loaded) {
      const look = () => {
        const accounts = accountsOf(loaded);
        // Fires on every token request; skip when unchanged.
        if (JSON.stringify(accounts) === JSON.stringify(store.get().accounts)) return;
        store.dispatch({ kind: 'accounts-known', accounts });
      };
      look();
      return loaded.tokens.onAccountChanged(look);
    },
  };
}
