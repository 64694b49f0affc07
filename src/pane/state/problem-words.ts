import type { ProblemKind } from '../../domain/problem';

/** The one thing that is offered when something went wrong. */
export type ProblemAction =
  | 'try-again'
  | 'sign-in'
  | 'grant-access'
  /** To be approved first, and to be tried again then. */
  | 'ask-administrator'
  | 'report-details';

const actions: Readonly<Record<ProblemKind, ProblemAction>> = {
  offline: 'try-again',
  'timed-out': 'try-again',
  throttled: 'try-again',
  'service-down': 'try-again',
  conflict: 'try-again',
  'not-found': 'try-again',
  forbidden: 'report-details',
  rejected: 'report-details',
  'mail-full': 'try-again',
  'sign-in-needed': 'sign-in',
  'consent-needed': 'grant-access',
  'admin-consent-needed': 'ask-administrator',
  cancelled: 'sign-in',
  'window-blocked': 'sign-in',
  'wrong-account': 'sign-in',
  'sign-in-unavailable': 'sign-in',
  unexpected: 'report-details',
};

const aboutSignIn: ReadonlySet<ProblemAction> = new Set(['sign-in', 'grant-access', 'ask-administrator']);

/** What helps against a problem. */
export function actionFor(kind: ProblemKind): ProblemAction {
  return actions[kind];
}

/** Whether it is about who is signed in, and nothing can be read before that is settled. */
export function isAboutSignIn(kind: ProblemKind): boolean {
  return aboutSignIn.has(actions[kind]);
}
