import { taskOf } from '../../domain/link/outbox-entry';
import { linksOf } from '../../domain/mail/message-tag';
import { isWritable } from '../../domain/mail/tagged-mail';
import { Problem, toProblem } from '../../domain/problem';
import { begun, intentToLink } from '../create/new-entry';
import { lockOfOperation } from '../engine/link-deps';
import { withRetries } from '../engine/with-retries';
import { inLanes } from './in-lanes';
import { makeTasks, tagMails } from './make-tasks';
import { withNotes } from './notes';
import { createPacer } from './pacer';
import {
  finishByEngine,
  letWait,
  type Item,
  type Run,
  type RunOptions,
  type SeveralDeps,
  type WantedTask,
} from './run';
import { underLocks } from './under-locks';

/** As many as one request of the service makes. */
const chunkSize = 20;
/** After this time what was read of a mail is read again before a task is made of it, in milliseconds. */
const freshMs = 60_000;

/** The items whose tasks are still to be made. Another pane may have taken one up, or the user have given it up there. */
async function stillIntended(deps: SeveralDeps, chunk: readonly Item[], run: Run): Promise<readonly Item[]> {
  const left: Item[] = [];
  for (const item of chunk) {
    const now = await deps.outbox.find(item.entry.id);
    if (now?.goal === 'link' && now.step.kind === 'intended') {
      run.onBegun(item.mail);
      left.push(item);
    } else run.onResult(item.mail, { kind: now && taskOf(now) ? 'already' : 'stopped' });
  }
  return left;
}

/** The items with their mails as they are now. What was linked meanwhile, or is gone, comes to its end here. */
async function reread(
  deps: SeveralDeps,
  items: readonly Item[],
  { signal, onResult }: Run,
): Promise<readonly Item[]> {
  const asked = items.map(({ message }) => message);
  const { messages } = await withRetries(deps, signal, () => deps.many.read(asked, { lists: false }, signal));
  const left: Item[] = [];
  for (const [index, item] of items.entries()) {
    const message = messages[index] ?? new Problem('not-found');
    if (message instanceof Problem) {
      await deps.outbox.remove(item.entry.id);
      onResult(item.mail, { kind: 'failed', problem: message });
      continue;
    }
    const known = new Set(linksOf(item.message.tag).map(({ taskKey }) => taskKey));
    if (linksOf(message.tag).every(({ taskKey }) => known.has(taskKey))) left.push({ ...item, message });
    else {
      await deps.outbox.remove(item.entry.id);
      onResult(item.mail, { kind: 'already' });
    }
  }
  return left;
}

/** The items ready to be made: with their mails as they are now, and their notes. None, when they have to wait. */
async function prepared(
  deps: SeveralDeps,
  items: readonly Item[],
  readAt: number,
  run: Run,
): Promise<readonly Item[]> {
  const { signal, onResult, pacer } = run;
  let left = items;
  try {
    const refusal = pacer.refusal();
    if (refusal) throw refusal;
    const isFresh = deps.clock.now().getTime() - readAt <= freshMs && deps.locks.areShared();
    if (!isFresh) left = await reread(deps, items, run);
    return await withRetries(deps, signal, () => withNotes(deps, left, signal));
  } catch (error) {
    signal.throwIfAborted();
    for (const item of left) onResult(item.mail, await letWait(deps, item, toProblem(error)));
    return [];
  }
}

/** Makes the tasks of one chunk, as far as it goes now, under the locks of their mails. */
async function runChunk(deps: SeveralDeps, chunk: readonly Item[], readAt: number, run: Run): Promise<void> {
  const items = await prepared(deps, await stillIntended(deps, chunk, run), readAt, run);
  const isPlain = ({ message, draft }: Item) =>
    isWritable(message) && deps.messages.hasRoom(message, draft.listId);
  const { made, toEngine } = await makeTasks(deps, items.filter(isPlain), run);
  const untagged = await tagMails(deps, made, run);
  await finishByEngine(deps, [...items.filter((one) => !isPlain(one)), ...toEngine, ...untagged], run);
}

/**
 * Makes one task of each of these mails, and links both sides: in as few requests as it takes, a few chunks side by side. All
 * intents are in the outbox before anything is sent. What does not go smoothly is left to the engine, mail by mail; what cannot be
 * finished now waits in the outbox. `readAt`: when the mails were read, in milliseconds. Resolves when there is a
 * result for each; rejects with the reason of an aborted signal alone.
 */
export async function createEach(
  deps: SeveralDeps,
  wanted: readonly WantedTask[],
  readAt: number,
  options: RunOptions,
): Promise<void> {
  const run: Run = { ...options, pacer: createPacer(deps) };
  const { signal } = run;
  const items = wanted.map((one): Item => {
    const taskKey = deps.random.taskKey();
    const entry = intentToLink(one, one.draft, { ...begun(deps), taskKey }, deps.fallbackWebLink);
    return { ...one, entry: one.flag ? { ...entry, flag: one.flag } : entry };
  });
  const { outbox, locks } = deps;
  const chunks = Array.from({ length: Math.ceil(items.length / chunkSize) }, (_nothing, index) =>
    items.slice(index * chunkSize, (index + 1) * chunkSize),
  );
  const work = async (chunk: readonly Item[]) => {
    if (run.isStopped()) {
      for (const { entry, mail } of chunk) {
        await outbox.remove(entry.id);
        run.onResult(mail, { kind: 'stopped' });
      }
    } else {
      const names = chunk.map(({ entry }) => lockOfOperation(entry));
      await underLocks(locks, names, signal, () => runChunk(deps, chunk, readAt, run));
    }
    for (const { entry } of chunk) outbox.markRunning(entry.id, false);
  };
  try {
    // Whatever resumes operations in this pane leaves these alone meanwhile.
    for (const { entry } of items) outbox.markRunning(entry.id, true);
    await Promise.all(items.map(({ entry }) => outbox.put(entry, 'relaxed')));
    await inLanes(chunks, work);
  } finally {
    for (const { entry } of items) outbox.markRunning(entry.id, false);
  }
}
