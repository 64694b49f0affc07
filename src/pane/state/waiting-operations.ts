import type { PendingOperation } from '../../app/pane-service';
import { concerns } from '../../domain/link/outbox-entry';
import type { TaskKey } from '../../domain/task/task-key';
import { undoable, type MailState } from './mail-state';
import type { PaneState } from './pane-state';

/** Whether this mail will show how a running operation ends. */
function isBusy(mail: MailState): boolean {
  return (
    mail.creation.kind === 'running' ||
    mail.operations.length > 0 ||
    undoable(mail.notice)?.undo.kind === 'running'
  );
}

/**
 * The operations that the outbox shows: those with a problem, and those that wait for another reason. An operation that
 * is simply running needs no row there.
 */
export function waitingOperations(state: PaneState): readonly PendingOperation[] {
  const isUnderWay = [...state.mails.values()].some(isBusy);
  return state.pending.filter(
    (operation) => operation.problem !== undefined || (operation.state !== 'running' && !isUnderWay),
  );
}

/** Whether an operation is about this mail. */
export function isAboutMail(
  operation: Pick<PendingOperation, 'mail'>,
  { mail, opened }: Pick<MailState, 'mail' | 'opened'>,
): boolean {
  return concerns(operation, opened?.message ?? mail);
}

/** Whether an operation waits to create or link a task for the mail, as the user can see. */
export function hasTaskToCome(mail: MailState, state: PaneState): boolean {
  const isToCome = ({ action }: PendingOperation) => action === 'create' || action === 'relink';
  return (
    mail.creation.kind === 'waiting' ||
    waitingOperations(state).some((operation) => isToCome(operation) && isAboutMail(operation, mail))
  );
}

/** The links whose operations were started by this mail's own form, status line or cards, and now wait. */
export function ownWaitingKeys({ creation, notice, failures }: MailState): ReadonlySet<TaskKey> {
  const keys = new Set<TaskKey>();
  if (creation.kind === 'waiting') keys.add(creation.taskKey);
  if (notice?.kind === 'made' && notice.undo.kind === 'failed') keys.add(notice.taskKey);
  for (const [taskKey, { command }] of failures) if (command.kind !== 'change') keys.add(taskKey);
  return keys;
}
