import { advanced, isUnfinished } from '../../domain/link/outbox-entry';
import { linksOf, withLink } from '../../domain/mail/message-tag';
import type { Task } from '../../domain/task/task';
import { linkedResourceOf, mailOnTask } from '../engine/mail-on-task';
import { rememberLink } from '../open/link-memory';
import type { NewTask } from '../ports/tasks';
import { letWait, type Item, type Run, type SeveralDeps } from './run';

/** An item whose task exists. */
type MadeItem = Item & { readonly task: Task };

/** The task that an item makes, complete. */
async function newTaskOf(deps: SeveralDeps, { entry, message, draft }: Item): Promise<NewTask> {
  const { taskKey, mail } = entry;
  return {
    draft,
    linkedResource: linkedResourceOf(deps, { taskKey, mail }, draft, message.webLink),
    tag: { taskKey, mail: await mailOnTask(deps, entry, draft.listId), others: [] },
  };
}

/** Notes that the requests are about to be sent. Resolves to the items whose tasks are still wanted. */
async function announce(
  deps: SeveralDeps,
  items: readonly Item[],
  { onResult }: Run,
): Promise<readonly Item[]> {
  const sentDateTime = deps.clock.now().toISOString();
  const announced = await Promise.all(
    items.map(({ entry, draft }) =>
      deps.outbox.change(entry.id, (current) =>
        current.goal === 'link' ? { ...current, draft, sentDateTime, step: { kind: 'sending' } } : current,
      ),
    ),
  );
  return items.filter(({ mail }, index) => {
    const isWanted = announced[index]?.goal === 'link';
    if (!isWanted) onResult(mail, { kind: 'stopped' });
    return isWanted;
  });
}

/** Makes the tasks of these items. Resolves to those that exist, and to what the engine has to look after. */
export async function makeTasks(
  deps: SeveralDeps,
  items: readonly Item[],
  run: Run,
): Promise<{ readonly made: readonly MadeItem[]; readonly toEngine: readonly Item[] }> {
  const { signal, pacer, onResult } = run;
  const made: MadeItem[] = [];
  const toEngine: Item[] = [];
  let left = items;
  while (left.length > 0) {
    const sending = await announce(deps, left, run);
    const tasks = await Promise.all(sending.map((item) => newTaskOf(deps, item)));
    const outcomes = await pacer.write(tasks, (some) => deps.many.createTasks(some, signal), signal);
    const unsent: Item[] = [];
    for (const [index, item] of sending.entries()) {
      const outcome = outcomes[index];
      const { id } = item.entry;
      if (outcome?.kind === 'done') {
        const { listId, taskId } = outcome.value;
        await deps.outbox.change(id, (current) =>
          advanced(current, { kind: 'created', task: { listId, taskId } }),
        );
        made.push({ ...item, task: outcome.value });
        continue;
      }
      if (outcome?.kind === 'refused' || outcome?.kind === 'unsent')
        await deps.outbox.change(id, (current) => ({ ...current, step: { kind: 'intended' } }), 'relaxed');
      (outcome?.kind === 'unsent' ? unsent : toEngine).push(item);
    }
    left = unsent;
    const refusal = pacer.refusal();
    if (!refusal) continue;
    for (const item of unsent) onResult(item.mail, await letWait(deps, item, refusal));
    break;
  }
  return { made, toEngine };
}

/** Tags the mails of tasks that exist. Resolves to what the engine has to look after. */
export async function tagMails(
  deps: SeveralDeps,
  items: readonly MadeItem[],
  { signal, pacer, onResult }: Run,
): Promise<readonly Item[]> {
  const toEngine: Item[] = [];
  let left = items;
  while (left.length > 0) {
    const writes = left.map(({ entry, message, task: { listId, taskId } }) => {
      const tag = { links: linksOf(message.tag), tombstones: message.tombstones };
      const link = { taskKey: entry.taskKey, listId, taskId };
      return { message, tag: withLink(tag, link), unflags: entry.flag !== undefined };
    });
    const outcomes = await pacer.write(writes, (some) => deps.many.tag(some, signal), signal);
    const unsent: MadeItem[] = [];
    for (const [index, item] of left.entries()) {
      const kind = outcomes[index]?.kind;
      const { entry, task, mail } = item;
      const { taskKey } = entry;
      const { listId, taskId } = task;
      rememberLink(deps.links, mail, { link: { taskKey, listId, taskId }, task, state: 'good' });
      // What is to happen to the mail besides is the engine's affair.
      const isOver = kind === 'done' && entry.draft.archivesMail !== true;
      const now = isOver
        ? await deps.outbox.change(entry.id, (current) => ({
            ...advanced(current, { kind: 'done', task: { listId, taskId } }),
            ...(current.flag && { isUnflagged: true as const }),
          }))
        : undefined;
      if (now && !isUnfinished(now)) onResult(mail, { kind: 'created', taskKey, task });
      else (kind === 'unsent' ? unsent : toEngine).push(item);
    }
    left = unsent;
    const refusal = pacer.refusal();
    if (!refusal) continue;
    for (const item of unsent) onResult(item.mail, await letWait(deps, item, refusal));
    break;
  }
  return toEngine;
}
