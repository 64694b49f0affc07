import type { PendingWork } from '../app/pane-service';
import type { LinkKey } from '../domain/link';
import type { MailState } from './mail-state';
import type { PaneState } from './pane-state';

/** Work under way that a mail of this pane will show the end of. */
function isBusy(mail: MailState): boolean {
  return (
    mail.creation.kind === 'running' ||
    mail.works.length > 0 ||
    (mail.notice?.kind === 'made' && mail.notice.undo.kind === 'running')
  );
}

/**
 * The work that the outbox shows: what has met with a problem, and what rests for another reason. Work that is simply
 * under way is not worth a word there.
 */
export function waitingWork(state: PaneState): readonly PendingWork[] {
  const isUnderWay = [...state.mails.values()].some(isBusy);
  return state.pending.filter(
    (work) => work.problem !== undefined || (work.state !== 'running' && !isUnderWay),
  );
}

/** The link whose work was begun by this mail's own form or status line and has come to rest. */
export function ownWaitingKey({ creation, notice }: MailState): LinkKey | undefined {
  if (creation.kind === 'waiting') return creation.linkKey;
  return notice?.kind === 'made' && notice.undo.kind === 'failed' ? notice.linkKey : undefined;
}
