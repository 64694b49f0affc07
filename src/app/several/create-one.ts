import { isUnfinished, taskOf } from '../../domain/link/outbox-entry';
import { mailIdentityOf } from '../../domain/mail/mail';
import type { Task } from '../../domain/task/task';
import type { TaskDraft } from '../../domain/task/task-fields';
import { begun, intentToLink, linkedMailOf } from '../create/new-entry';
import { advance } from '../engine/advance';
import { lockOf, lockOfOperation } from '../engine/link-deps';
import { lastOf } from '../engine/observed';
import { tagMails } from './make-tasks';
import { createPacer } from './pacer';
import type { SeveralMail } from './read-selection';
import {
  finishByEngine,
  resultOf,
  type Item,
  type MailResult,
  type RunOptions,
  type SeveralDeps,
} from './run';
import { underLocks } from './under-locks';

/**
 * Makes one task of all these mails: the first in full, the others in its tag and by lines in its note, in the one request that
 * makes it; then all mails are tagged, in as few requests as it takes. The intent is in the outbox before anything is sent, and
 * what cannot be finished now waits there. Resolves when there is a result for each; rejects with the reason of an aborted
 * signal alone.
 */
export async function createOne(
  deps: SeveralDeps,
  [first, ...others]: readonly SeveralMail[],
  draft: TaskDraft,
  options: RunOptions,
): Promise<void> {
  if (!first) return;
  const { signal, onBegun, onResult } = options;
  const { outbox, locks, random } = deps;
  const run = { ...options, pacer: createPacer(deps) };
  const intent = intentToLink(
    first,
    draft,
    { ...begun(deps), taskKey: random.taskKey() },
    deps.fallbackWebLink,
  );
  const further = others.map((other) => ({ mail: linkedMailOf(other), webLink: other.message.webLink }));
  await outbox.put({ ...intent, further });
  for (const { mail } of [first, ...others]) onBegun(mail);
  const { id, taskKey } = intent;

  const progress = await locks.run(lockOf(intent.mailIdentity), signal, () =>
    advance(deps, id, { known: first.message, isNew: true }, signal),
  );
  const result = resultOf(progress, { entry: intent });
  onResult(first.mail, result);
  const begunOnes = (await outbox.ofTask(taskKey)).filter((entry) => entry.id !== id);
  const task = progress.kind === 'linked' ? lastOf(progress.observed) : undefined;
  const items: (Item & { readonly task: Task })[] = [];
  for (const other of others) {
    const entry = begunOnes.find(({ mailIdentity }) => mailIdentity === mailIdentityOf(other.mail));
    if (entry && task) items.push({ ...other, draft: entry.draft, entry, task });
    else onResult(other.mail, result);
  }

  for (const { entry } of items) outbox.markRunning(entry.id, true);
  try {
    const names = items.map(({ entry }) => lockOfOperation(entry));
    await underLocks(locks, names, signal, async () => {
      const left: typeof items = [];
      for (const item of items) {
        const now = await outbox.find(item.entry.id);
        // Another pane may have finished it.
        if (now && !isUnfinished(now) && taskOf(now)) onResult(item.mail, created(item));
        else left.push(item);
      }
      await finishByEngine(deps, await tagMails(deps, left, run), run);
    });
  } finally {
    for (const { entry } of items) outbox.markRunning(entry.id, false);
  }
}

function created({ entry: { taskKey }, task }: Item & { readonly task: Task }): MailResult {
  return { kind: 'created', taskKey, task };
}
