import type { PendingOperation } from '../../app/pane-service';
import { concerns } from '../../domain/link/outbox-entry';
import type { LinkKey } from '../../domain/link/link';
import { undoable, type MailState } from './mail-state';
import type { PaneState } from './pane-state';

/** Work under way that a mail of this pane will show the end of. */
function isBusy(mail: MailState): boolean {
  return (
    mail.creation.kind === 'running' ||
    mail.operations.length > 0 ||
    undoable(mail.notice)?.undo.kind === 'running'
  );
}

/**
 * The work that the outbox shows: what has met with a problem, and what rests for another reason. Work that is simply
 * under way is not worth a word there.
 */
export function waitingOperations(state: PaneState): readonly PendingOperation[] {
  const isUnderWay = [...state.mails.values()].some(isBusy);
  return state.pending.filter(
    (operation) => operation.problem !== undefined || (operation.state !== 'running' && !isUnderWay),
  );
}

/** Whether the work is about this mail. */
export function isAboutMail(
  operation: Pick<PendingOperation, 'mail'>,
  { mail, opened }: Pick<MailState, 'mail' | 'opened'>,
): boolean {
  return concerns(operation, opened?.message ?? mail);
}

/** Whether a task for the mail waits to be made or linked, as the user can see. */
export function hasTaskToCome(mail: MailState, state: PaneState): boolean {
  const isToCome = ({ action }: PendingOperation) => action === 'create' || action === 'relink';
  return (
    mail.creation.kind === 'waiting' ||
    waitingOperations(state).some((operation) => isToCome(operation) && isAboutMail(operation, mail))
  );
}

/** The links whose work was begun by this mail's own form, status line or cards, and has come to rest. */
export function ownWaitingKeys({ creation, notice, failures }: MailState): ReadonlySet<LinkKey> {
  const keys = new Set<LinkKey>();
  if (creation.kind === 'waiting') keys.add(creation.linkKey);
  if (notice?.kind === 'made' && notice.undo.kind === 'failed') keys.add(notice.linkKey);
  for (const [linkKey, { command }] of failures) if (command.kind !== 'change') keys.add(linkKey);
  return keys;
}
