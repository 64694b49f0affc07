import { graphScopes } from './graph-scopes';

/** The decision on one permission of one account. A permission without a decision has not been asked for yet. */
export type ConsentDecision = 'granted' | 'declined' | 'admin-required';

/** What each account has allowed the add-in. Shared by the sign-in pages and the host's own bridge. */
export interface Consent {
  granted(accountId: string): readonly string[];
  /** Which of these scopes are not granted. */
  missing(accountId: string, scopes: readonly string[]): readonly string[];
  /** Which of these scopes only an administrator can grant. */
  adminRequired(accountId: string, scopes: readonly string[]): readonly string[];
  decisions(accountId: string): Readonly<Record<string, ConsentDecision>>;
  /** The user allows: nothing happens to scopes that need an administrator. */
  grant(accountId: string, scopes: readonly string[]): void;
  /** The user refuses. They are asked again next time. */
  decline(accountId: string, scopes: readonly string[]): void;
  /** An administrator allows these scopes for all named accounts. */
  grantAsAdmin(accountIds: readonly string[], scopes: readonly string[]): void;
  /** Exactly these are granted from now on, and these need an administrator; everything else is undecided. */
  set(accountId: string, granted: readonly string[], adminRequired?: readonly string[]): void;
  /** Back to the start. */
  reset(): void;
}

/** @param initial what is granted at the start, by account id */
export function createConsent(initial: Readonly<Record<string, readonly string[]>>): Consent {
  const byAccount = new Map<string, Map<string, ConsentDecision>>();
  const of = (accountId: string) => {
    const decisions = byAccount.get(accountId) ?? new Map<string, ConsentDecision>();
    byAccount.set(accountId, decisions);
    return decisions;
  };
  const set: Consent['set'] = (accountId, granted, adminRequired = []) => {
    const decisions = of(accountId);
    decisions.clear();
    for (const scope of granted) decisions.set(scope, 'granted');
    for (const scope of adminRequired) decisions.set(scope, 'admin-required');
  };
  const reset = () => {
    byAccount.clear();
    for (const [accountId, scopes] of Object.entries(initial)) set(accountId, scopes);
  };
  reset();

  const withDecision = (accountId: string, decision: ConsentDecision) =>
    graphScopes.filter((scope) => of(accountId).get(scope) === decision);

  return {
    granted: (accountId) => withDecision(accountId, 'granted'),
    missing: (accountId, scopes) => scopes.filter((scope) => of(accountId).get(scope) !== 'granted'),
    adminRequired: (accountId, scopes) => {
      const required = withDecision(accountId, 'admin-required');
      return scopes.filter((scope) => required.includes(scope));
    },
    decisions: (accountId) => Object.fromEntries(of(accountId)),
    grant: (accountId, scopes) => {
      const decisions = of(accountId);
      for (const scope of scopes)
        if (decisions.get(scope) !== 'admin-required') decisions.set(scope, 'granted');
    },
    decline: (accountId, scopes) => {
      const decisions = of(accountId);
      for (const scope of scopes) if (decisions.get(scope) === undefined) decisions.set(scope, 'declined');
    },
    grantAsAdmin: (accountIds, scopes) => {
      for (const accountId of accountIds) for (const scope of scopes) of(accountId).set(scope, 'granted');
    },
    set,
    reset,
  };
}
