import type { LinkDeps } from '../engine/link-deps';
import type { MailSnapshot } from '../pane-service';
import { loadPart, loadReader, readBody } from './mail-body';
import { linkedMailOf } from './new-entry';

/** What the mail asks its reader to do; see `PaneService.findSteps`. */
export async function findSteps(
  deps: Pick<LinkDeps, 'mailbox' | 'messages'>,
  opened: Pick<MailSnapshot, 'mail' | 'message'>,
  reader: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const mail = linkedMailOf(opened);
  const [body, { mailText }, { stepsOf }] = await Promise.all([
    readBody(deps, mail, signal),
    loadReader(),
    loadPart(() => import('../../domain/mail/steps/steps')),
  ]);
  return body ? stepsOf(mailText(body, mail.subject), reader) : [];
}
