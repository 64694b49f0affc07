import type { ProblemKind } from '../../domain/problem';

/** The one remedy that is offered for a problem. */
export type ProblemAction =
  | 'try-again'
  | 'sign-in'
  | 'grant-access'
  /** Wait for an administrator's approval, then try again. */
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
  'task-full': 'try-again',
  'has-files': 'try-again',
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

/** The remedy for a problem. */
export function actionFor(kind: ProblemKind): ProblemAction {
  return actions[kind];
}

/** Whether the problem is about who is signed in: nothing can be read until it is solved. */
export function isAboutSignIn(kind: ProblemKind): boolean {
  return aboutSignIn.has(actions[kind]);
}
