import type { CurrentItem } from '../../domain/mail/mail';
import { toProblem, type Problem } from '../../domain/problem';
import type { TaskDraft } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import { mostMailsOfTask } from '../../domain/task/task-tag';
import { createListeners } from '../../lib/listeners';
import type { MailSnapshot, PaneService } from '../pane-service';
import type { DroppedFile } from '../ports/mail-drops';
import type { SelectedMail } from '../ports/mail-selection';
import { createEach } from './create-each';
import { createOne } from './create-one';
import { creatableForeign, createForeign, madeForeign, undoForeign } from './foreign-rows';
import { inLanes } from './in-lanes';
import { readDropped, type DropReading, type ForeignMail } from './read-dropped';
import { readFlagged, readSelection, type SelectionReading, type SeveralMail } from './read-selection';
import type { RunOptions, SeveralDeps } from './run';
import {
  isCreatable,
  isToBeTriedAgain,
  madeKey,
  noMails,
  type ForeignRow,
  type RowState,
  type SeveralRow,
  type SeveralState,
} from './several-state';

/** Selected mails, the last flagged ones, those in dropped files, or those that were read last, with what became of them. */
export type WantedMails =
  readonly SelectedMail[] | 'flagged' | 'last' | { readonly files: readonly DroppedFile[] };

/** How tasks of each mail are made. */
export interface EachOptions {
  /** Flags are taken off mails that have got a task. */
  readonly unflags?: boolean;
  /** The task of a mail that is not in this mailbox; none is made of these where it is absent. */
  readonly foreignDraft?: (mail: ForeignMail) => TaskDraft | undefined;
}

/** Tasks of several mails. One run at a time, which goes on whether it is shown or not. Never rejects. */
export interface SeveralMails {
  state(): SeveralState;
  onChanged(listener: () => void): () => void;
  /** Reads these mails in place of those before, unless a run is under way. */
  read(wanted: WantedMails, signal: AbortSignal): Promise<void>;
  choose(restIds: readonly string[], isChosen: boolean): void;
  /** Makes one task of each chosen mail that has none; of a mail without a draft none. */
  createEach(draftOf: (mail: SeveralMail) => TaskDraft | undefined, options?: EachOptions): Promise<void>;
  /** Makes one task of all chosen mails that have none; up to `mostMailsOfTask`. */
  createOne(draft: TaskDraft): Promise<void>;
  /** Begins no further ones. What is under way comes to its end. */
  stop(): void;
  /** Tries what failed, or was stopped, or waits, once more. */
  tryAgain(draftOf: (mail: SeveralMail) => TaskDraft | undefined, options?: EachOptions): Promise<void>;
  /** Takes all of it back: tasks and tags. */
  undoAll(): Promise<void>;
}

/** The mail as if it were open, for what is done with one mail. */
function snapshotOf(deps: SeveralDeps, { mail, message, state }: SeveralRow): MailSnapshot {
  const task = state.kind === 'created' || state.kind === 'not-undone' ? state : undefined;
  const link = task && { taskKey: task.taskKey, listId: task.task.listId, taskId: task.task.taskId };
  return {
    mail,
    message,
    access: 'full',
    tagHealth: 'whole',
    lists: deps.lists.read() ?? [],
    areListsComplete: true,
    unreadLists: [],
    linkedTasks: task && link ? [{ link, task: task.task, state: 'good' }] : [],
    conversation: [],
    duplicates: [],
    madeByCommand: [],
    problem: undefined,
    readDateTime: undefined,
  };
}

/** Tasks of several mails, over the same outbox as those of one. `life`: the pane; what it cuts off waits in the outbox. */
export function createSeveralMails(
  deps: SeveralDeps & { readonly pane: Pick<PaneService, 'undo' | 'retry'> },
  life: AbortSignal,
): SeveralMails {
  let state = noMails;
  let readAt = 0;
  const listeners = createListeners();

  const set = (change: Partial<SeveralState>) => {
    state = { ...state, ...change };
    listeners.notify();
  };
  const setRows = (change: (row: SeveralRow) => SeveralRow) => {
    set({ rows: state.rows.map(change) });
  };
  const setRow = ({ restId }: Pick<CurrentItem, 'restId'>, rowState: RowState) => {
    setRows((row) => (row.mail.restId === restId ? { ...row, state: rowState } : row));
  };
  const finish = (row: Pick<CurrentItem, 'restId'>, rowState: RowState) => {
    setRow(row, rowState);
    set({ done: state.done + 1 });
  };
  const isBusy = () => state.phase === 'creating' || state.phase === 'undoing';

  /** Runs something over rows, one run at a time. What it leaves without a result was cut off with the pane. */
  async function run(phase: 'creating' | 'undoing', all: number, work: () => Promise<void>): Promise<void> {
    set({ phase, all, done: 0, isStopping: false });
    try {
      await work();
    } catch (error) {
      life.throwIfAborted();
      const problem = toProblem(error);
      setRows((row) => (row.state.kind === 'working' ? { ...row, state: { kind: 'failed', problem } } : row));
    } finally {
      set({ phase: 'choosing', isStopping: false });
    }
  }

  const options: RunOptions = {
    signal: life,
    isStopped: () => state.isStopping,
    onBegun: (mail) => {
      setRow(mail, { kind: 'working' });
    },
    onResult: finish,
  };

  async function create(
    rows: readonly SeveralRow[],
    draftOf: (mail: SeveralMail) => TaskDraft | undefined,
    { unflags = false }: EachOptions = {},
  ): Promise<void> {
    const wanted = rows.flatMap((row) => {
      const draft = draftOf(row);
      const flag = unflags ? row.flag : undefined;
      return draft ? [{ mail: row.mail, message: row.message, draft, flag }] : [];
    });
    await createEach(deps, wanted, readAt, options);
  }

  /** One that has come to its end counts. */
  const tell = (id: string, rowState: ForeignRow['state']) => {
    const foreign = state.foreign.map((row) => (row.id === id ? { ...row, state: rowState } : row));
    set({ foreign, done: state.done + (rowState.kind === 'working' ? 0 : 1) });
  };
  const createAll = (rows: readonly ForeignRow[], { foreignDraft }: EachOptions = {}) =>
    inLanes(rows, async (row) => {
      if (foreignDraft && !state.isStopping) await createForeign(deps, row, foreignDraft, tell, life);
    });

  async function retry(row: SeveralRow): Promise<void> {
    if (row.state.kind !== 'waiting') return;
    const { id, taskKey } = row.state;
    setRow(row.mail, { kind: 'working' });
    try {
      await deps.pane.retry(id, life);
      const entry = await deps.outbox.find(id);
      const ref = entry?.step.kind === 'done' ? entry.step.task : undefined;
      const [task] = ref ? await deps.tasks.tryRead([ref], life) : [];
      const isThere = task !== undefined && 'taskId' in task;
      finish(row.mail, isThere ? { kind: 'created', taskKey, task } : { kind: 'already' });
    } catch (error) {
      life.throwIfAborted();
      finish(row.mail, { kind: 'waiting', id, taskKey, problem: toProblem(error) });
    }
  }

  /** Takes one task back: with it, the tags of all its mails go. */
  async function undo(taskKey: TaskKey): Promise<void> {
    const rows = state.rows.filter((row) => madeKey(row) === taskKey);
    const [first] = rows;
    if (!first) return;
    for (const { mail } of rows) setRow(mail, { kind: 'working' });
    let problem: Problem | undefined;
    try {
      await deps.pane.undo(taskKey, snapshotOf(deps, first), life);
    } catch (error) {
      life.throwIfAborted();
      problem = toProblem(error);
    }
    for (const { mail, state: before } of rows) {
      if (!problem) finish(mail, { kind: 'undone' });
      else if (!('task' in before)) finish(mail, before);
      else finish(mail, { kind: 'not-undone', taskKey, task: before.task, problem });
    }
  }

  return {
    state: () => state,
    onChanged: listeners.add,

    async read(wanted, signal) {
      if (isBusy() || wanted === 'last') return;
      set({ ...noMails, phase: 'reading' });
      try {
        const reading: SelectionReading & Partial<DropReading> = await (wanted === 'flagged'
          ? readFlagged(deps, signal)
          : 'files' in wanted
            ? readDropped(deps, wanted.files, signal)
            : readSelection(deps, wanted, signal));
        if (signal.aborted) return;
        ({ readAt } = reading);
        const rows = reading.mails.map((mail): SeveralRow => ({
          ...mail,
          isChosen: mail.openTask === undefined,
          state: { kind: 'ready' },
        }));
        const lists = deps.lists.read() ?? [];
        const { leftOut, refused = [] } = reading;
        const foreign = (reading.foreign ?? []).map((mail, index): ForeignRow => ({
          id: String(index),
          mail,
          state: { kind: 'ready' },
        }));
        set({ phase: 'choosing', rows, lists, leftOut, foreign, refused });
      } catch (error) {
        if (!signal.aborted) set({ phase: 'unread', problem: toProblem(error) });
      }
    },

    choose(restIds, isChosen) {
      const chosen = new Set(restIds);
      setRows((row) => (chosen.has(row.mail.restId) ? { ...row, isChosen } : row));
    },

    async createEach(draftOf, each) {
      if (isBusy()) return;
      const rows = state.rows.filter((row) => row.isChosen && isCreatable(row));
      const foreign = each?.foreignDraft ? creatableForeign(state.foreign) : [];
      await run('creating', rows.length + foreign.length, async () => {
        await create(rows, draftOf, each);
        await createAll(foreign, each);
      });
    },

    async createOne(draft) {
      const rows = state.rows.filter((row) => row.isChosen && isCreatable(row));
      if (isBusy() || rows.length > mostMailsOfTask) return;
      await run('creating', rows.length, () => createOne(deps, rows, draft, options));
    },

    stop() {
      set({ isStopping: true });
    },

    async tryAgain(draftOf, each) {
      if (isBusy()) return;
      const rows = state.rows.filter(isToBeTriedAgain);
      const waiting = rows.filter((row) => row.state.kind === 'waiting');
      const again = rows.filter((row) => row.state.kind !== 'waiting');
      const foreign = state.foreign.filter((row) => row.state.kind === 'failed');
      await run('creating', again.length + waiting.length + foreign.length, async () => {
        await create(again, draftOf, each);
        await inLanes(waiting, retry);
        await createAll(foreign, each);
      });
    },

    async undoAll() {
      if (isBusy()) return;
      const keys = state.rows.map(madeKey).filter((key) => key !== undefined);
      const foreign = madeForeign(state.foreign);
      await run('undoing', keys.length + foreign.length, async () => {
        await inLanes([...new Set(keys)], undo);
        await inLanes(foreign, (row) => undoForeign(deps, row, tell, life));
      });
    },
  };
}
