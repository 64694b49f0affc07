import type { LinkDeps } from '../engine/link-deps';
import type { MailSnapshot, PaneService } from '../pane-service';
import { loadPart, loadReader, readBody } from './mail-body';
import { linkedMailOf } from './new-entry';

type StepsDeps = Pick<LinkDeps, 'mailbox' | 'messages'>;
type FindSteps = PaneService['findSteps'];

/** Finds what mails ask their reader to do. What the last one asks for is remembered: folding its offers reads nothing. */
export function createStepsFinder(deps: StepsDeps): FindSteps {
  let last: { readonly restId: string; readonly steps: readonly string[] } | undefined;
  return async (opened, reader, signal) => {
    const { restId } = opened.mail;
    if (last?.restId !== restId) last = { restId, steps: await findSteps(deps, opened, reader, signal) };
    return last.steps;
  };
}

async function findSteps(
  deps: StepsDeps,
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
