import type { OutboxEntry } from '../../domain/link/outbox-entry';
import { withEnding, type Ending } from '../../domain/mail/message-tag';
import { toProblem } from '../../domain/problem';
import type { LinkDeps } from './link-deps';
import { changeTag } from './message-tagging';
import { withRetries } from './with-retries';

/** Ends the link on the mail, wherever it was kept. A mail that is gone needs nothing. */
export async function untag(
  deps: LinkDeps,
  entry: OutboxEntry,
  ending: Ending,
  signal: AbortSignal,
): Promise<void> {
  const store = deps.itemTags(entry.mail);
  if (store) {
    const links = await store.read(signal);
    const others = links.filter((link) => link.taskKey !== entry.taskKey);
    if (others.length < links.length) await store.write(others, signal);
  }
  try {
    await withRetries(deps, signal, () =>
      changeTag(deps, entry.mail, (tag) => withEnding(tag, entry.taskKey, ending), {}, signal),
    );
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    // A mail that could never be read was never written to. An unreadable tag is not ours to change.
    const wasNeverTagged = problem.kind === 'consent-needed' && entry.mail.immutableId === undefined;
    const isNothingToDo =
      problem.kind === 'not-found' || wasNeverTagged || problem.trace.code === 'tag-unreadable';
    if (!isNothingToDo) throw problem;
  }
}
