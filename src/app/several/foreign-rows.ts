import { toProblem } from '../../domain/problem';
import type { TaskDraft } from '../../domain/task/task-fields';
import { withRetries } from '../engine/with-retries';
import { createAlone } from './create-alone';
import type { ForeignMail } from './read-dropped';
import type { SeveralDeps } from './run';
import type { ForeignRow } from './several-state';

/** Shows how far one of the mails of elsewhere has come. */
type Tell = (id: string, state: ForeignRow['state']) => void;

/** Rows of which no task was made, or one that was taken back. */
export function creatableForeign(rows: readonly ForeignRow[]): readonly ForeignRow[] {
  return rows.filter(({ state: { kind } }) => kind === 'ready' || kind === 'failed' || kind === 'undone');
}

/** Rows whose task can be taken back. */
export function madeForeign(rows: readonly ForeignRow[]): readonly ForeignRow[] {
  return rows.filter(({ state: { kind } }) => kind === 'created' || kind === 'not-undone');
}

/** Makes a task without a link for a mail of elsewhere. Does not reject, unless the signal aborts. */
export async function createForeign(
  deps: SeveralDeps,
  { id, mail }: ForeignRow,
  draftOf: (mail: ForeignMail) => TaskDraft | undefined,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const draft = draftOf(mail);
  if (!draft) return;
  tell(id, { kind: 'working' });
  try {
    tell(id, { kind: 'created', task: await createAlone(deps, draft, signal) });
  } catch (error) {
    signal.throwIfAborted();
    tell(id, { kind: 'failed', problem: toProblem(error) });
  }
}

/** Deletes it again. */
export async function undoForeign(
  deps: SeveralDeps,
  { id, state }: ForeignRow,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  if (!('task' in state)) return;
  const { task } = state;
  tell(id, { kind: 'working' });
  try {
    await withRetries(deps, signal, () => deps.tasks.remove(task, signal));
    tell(id, { kind: 'undone' });
  } catch (error) {
    signal.throwIfAborted();
    tell(id, { kind: 'not-undone', task, problem: toProblem(error) });
  }
}
