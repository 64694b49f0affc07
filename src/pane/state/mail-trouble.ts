import type { Scope } from '../../app/ports/sign-in';
import type { Problem } from '../../domain/problem';
import type { MessageKey } from '../../i18n/catalogue';
import { readingProblem, undoable, type MailState, type UnusablePreset } from './mail-state';
import type { PaneState } from './pane-state';
import { isAboutSignIn } from './problem-words';
import { isAboutMail } from './waiting-operations';

/** What went wrong with the mail as a whole, and what is retried. */
export interface MailTrouble {
  readonly doing: 'sign-in' | 'create' | 'undo' | 'open';
  readonly problem: Problem;
  readonly safe: Extract<MessageKey, `safe.${string}`>;
  readonly scopes: readonly Scope[];
  /** The preset that cannot be used, where that is the trouble. */
  readonly preset?: UnusablePreset | undefined;
  /** A retry is running. */
  readonly isRetried: boolean;
}

const toTasks: readonly Scope[] = ['Tasks.ReadWrite'];
const toBoth: readonly Scope[] = ['Tasks.ReadWrite', 'Mail.ReadWrite'];

/** The one trouble to show: that of the user's last action comes before that of background work. */
export function mailTrouble(mail: MailState, state: PaneState): MailTrouble | undefined {
  const { creation } = mail;
  const isUndone = undoable(mail.notice);
  if (state.signIn.kind === 'failed') {
    const { problem, scopes } = state.signIn;
    return { doing: 'sign-in', problem, safe: 'safe.signIn', scopes, isRetried: false };
  }
  // A preset that was deleted since is no trouble any more.
  const isOver = creation.kind === 'failed' && creation.preset && !state.settings[creation.preset.slot];
  if (creation.kind === 'failed' && !isOver) {
    return {
      doing: 'create',
      problem: creation.problem,
      preset: creation.preset,
      safe: 'safe.create',
      scopes: toBoth,
      isRetried: false,
    };
  }
  if (isUndone?.undo.kind === 'failed') {
    // The outbox shows the problem of a waiting operation.
    const isInOutbox = state.pending.some(({ taskKey }) => taskKey === isUndone.taskKey);
    if (!isInOutbox)
      return {
        doing: 'undo',
        problem: isUndone.undo.problem,
        safe: isUndone.kind === 'made' ? 'safe.undo' : 'safe.relink',
        scopes: toBoth,
        isRetried: false,
      };
  }
  const problem = readingProblem(mail);
  if (!problem) return undefined;
  // An operation that waits for the same reason shows it already.
  const isTold = state.pending.some(
    (operation) =>
      operation.state !== 'running' &&
      operation.problem?.kind === problem.kind &&
      isAboutMail(operation, mail),
  );
  if (isTold) return undefined;
  const canGoOn = state.lists.length > 0 && !isAboutSignIn(problem.kind);
  return {
    doing: 'open',
    problem,
    safe: canGoOn ? 'safe.openWithLists' : 'safe.open',
    scopes: toTasks,
    isRetried: mail.reading.kind === 'under-way',
  };
}
