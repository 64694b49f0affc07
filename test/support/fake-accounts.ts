import type { SignedInAccount, TokenProvider, SignIn } from '../../src/app/ports/sign-in';

/** The signed-in accounts, set by the test. */
export interface FakeAccounts {
  readonly signIn: SignIn & Pick<TokenProvider, 'account'>;
  /** Who is signed in from now on, and which account was rejected. */
  set(accounts: { signedIn?: SignedInAccount; other?: SignedInAccount; canSignOut?: boolean }): void;
  /** How often the user confirmed the rejected account as theirs. */
  accepted: number;
}

export function createFakeAccounts(): FakeAccounts {
  let known: Parameters<FakeAccounts['set']>[0] = {};
  const listeners = new Set<() => void>();
  const fake: FakeAccounts = {
    accepted: 0,
    set(accounts) {
      known = accounts;
      for (const listener of [...listeners]) listener();
    },
    signIn: {
      account: () => known.signedIn,
      otherAccount: () => known.other,
      nextMethod: () => 'window',
      acceptAccount: () => {
        fake.accepted += 1;
        return Promise.resolve();
      },
      canSignOut: () => known.canSignOut ?? false,
      signOut: () => Promise.resolve(),
      adminConsentUrl: () => 'https://login.example/adminconsent',
      onAccountChanged(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
  return fake;
}
