import { readingProblem, type MailState } from './mail-state';
import type { PaneState } from './pane-state';
import { isAboutSignIn } from './problem-words';

/** Whether nobody is signed in and nothing is known from earlier: then the pane shows its welcome. */
export function isFirstRun(mail: MailState, { lists }: PaneState): boolean {
  const problem = readingProblem(mail);
  return problem !== undefined && lists.length === 0 && isAboutSignIn(problem.kind);
}
