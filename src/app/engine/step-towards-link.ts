import type { OutboxEntry } from '../../domain/link/outbox-entry';
import type { LinkDeps } from './link-deps';
import { lookUpTask, makeTask } from './make-task';
import type { Findings, StepResult } from './operation-step';
import { tagMail } from './tag-mail';

/** One step of making a task for a mail and linking both. */
export function stepTowardsLink(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  switch (entry.step.kind) {
    case 'intended':
      return findings.isNew
        ? makeTask(deps, entry, findings, signal)
        : lookUpTask(deps, entry, findings, signal);
    case 'sending':
      return lookUpTask(deps, entry, findings, signal);
    case 'created':
    case 'done':
      return tagMail(deps, entry, entry.step.task, findings, signal);
  }
}
