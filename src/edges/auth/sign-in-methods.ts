import type { SignInMethod } from '../../app/ports/sign-in';
import type { Problem, ProblemKind } from '../../domain/problem';

/** Chooses the sign-in method of the next click, from how the last ones ended. */
export interface SignInMethods {
  current(): SignInMethod;
  /** Uses this method from now on, or the first one where this host does not have it. */
  turnTo(method: SignInMethod): void;
  /** Records a failed attempt: the next click takes another method when this one cannot work in this host. */
  failed(problem: Problem): void;
  /** Records a successful attempt. */
  succeeded(): void;
  /** Outlook cannot sign in: use only our own methods from now on. */
  withoutOutlook(): void;
  /** Whether Outlook is still among the methods. */
  hasOutlook(): boolean;
}

/** After these the same method would fail again. A window that timed out may be unable to answer. */
const dead: ReadonlySet<ProblemKind> = new Set(['sign-in-unavailable', 'window-blocked', 'timed-out']);

/** @param all the methods that this host might have, in the order in which they are tried; never empty */
export function createSignInMethods(all: readonly [SignInMethod, ...SignInMethod[]]): SignInMethods {
  let open: readonly SignInMethod[] = all;
  let index = 0;
  let cancelled = 0;

  const current = () => open[index] ?? all[0];
  const turnTo = (method: SignInMethod) => {
    index = Math.max(open.indexOf(method), 0);
    cancelled = 0;
  };
  const turn = () => turnTo(open[(index + 1) % open.length] ?? all[0]);

  return {
    current,
    turnTo,
    failed(problem) {
      if (problem.kind === 'cancelled') cancelled += 1;
      // A page that cuts itself off from its opener (COOP) looks closed from here, however often the user signs in
      // there.
      const isLost = cancelled >= 2 && current() === 'window';
      if (dead.has(problem.kind) || isLost) turn();
    },
    succeeded() {
      cancelled = 0;
    },
    hasOutlook: () => open.includes('outlook'),
    withoutOutlook() {
      const method = current();
      const rest = open.filter((other) => other !== 'outlook');
      if (rest.length === 0 || rest.length === open.length) return;
      open = rest;
      turnTo(method);
    },
  };
}
