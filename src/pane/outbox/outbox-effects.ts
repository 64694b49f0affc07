import { editsOf } from '../../app/create/draft';
import type { PendingOperation, ResumeOptions } from '../../app/pane-service';
import type { OperationId } from '../../domain/link/operation-id';
import type { TaskKey } from '../../domain/task/task-key';
import type { EffectContext } from '../context/effect-context';
import type { PaneServices } from '../context/pane-environment';
import { undoable, type MailState } from '../state/mail-state';
import { shownMail } from '../state/pane-state';
import { isAboutMail } from '../state/waiting-operations';

export interface OutboxEffects {
  /** Resumes waiting operations; for the start, the return of the network and after signing in. */
  resume(): void;
  /** The same, unless it was just done: for a user who comes back or goes on to another mail. */
  lookAgain(): void;
  retry(id: OperationId): void;
  discard(id: OperationId): void;
  /** Follows the outbox of the services. Returns a function that stops it. */
  watch(services: PaneServices): () => void;
}

/** Shortest time between two retries for a user who comes and goes, in milliseconds. */
const calmMs = 30_000;

/** The operation is retried automatically later. */
function isResting({ state, problem }: PendingOperation): boolean {
  return state === 'waiting' && problem !== undefined;
}

/** Whether this pane itself awaits the operation and will see how it ends. */
function isAwaited(mail: MailState, taskKey: TaskKey): boolean {
  const isUndone = undoable(mail.notice);
  return (
    mail.creation.kind === 'running' ||
    (isUndone?.taskKey === taskKey && isUndone.undo.kind === 'running') ||
    mail.operations.some((operation) => operation.taskKey === taskKey)
  );
}

/** The effects behind the outbox. `readAgain` reads the shown mail once more. */
export function createOutboxEffects(
  { environment, store, services, run }: EffectContext,
  readAgain: () => void,
): OutboxEffects {
  const discarding = new Set<OperationId>();
  let resumedAt = 0;

  const resume = (options: ResumeOptions) => {
    if (options.isAfresh !== false) resumedAt = environment.now().getTime();
    run(
      async (signal) => {
        const { pane } = await services();
        await pane.resume(signal, options);
      },
      // Each operation shows why it still waits; the outbox as such has nothing to add.
      () => undefined,
    );
  };

  const leave = (operation: PendingOperation) => {
    if (discarding.has(operation.id)) return;
    for (const mailId of store.get().mails.keys()) {
      store.tell(mailId, { kind: 'left-outbox', taskKey: operation.taskKey });
    }
    const shown = shownMail(store.get());
    if (!shown || !isAboutMail(operation, shown)) return;
    if (!isAwaited(shown, operation.taskKey)) readAgain();
  };

  /** Puts a discarded draft back into the form of its mail, even of one that was left. */
  const giveBack = ({ action, taskKey, mail, draft, isTaskKnown }: PendingOperation) => {
    const [mailId = mail.restId] =
      [...store.get().mails].find(([, state]) => isAboutMail({ mail }, state)) ?? [];
    if (action !== 'create') store.tell(mailId, { kind: 'left-outbox', taskKey });
    else store.tell(mailId, { kind: 'discarded', taskKey, edits: editsOf(draft), isTaskKnown });
  };

  const fail = (id: OperationId) => (problem: Parameters<Parameters<typeof run>[1]>[0]) => {
    store.dispatch({ kind: 'outbox-failed', id, problem });
  };

  return {
    resume() {
      resume({});
    },
    lookAgain() {
      if (store.get().pending.length === 0) return;
      if (environment.now().getTime() - resumedAt >= calmMs) resume({ sweeps: false });
    },
    retry(id) {
      run(async (signal) => {
        const { pane } = await services();
        await pane.retry(id, signal);
      }, fail(id));
    },
    discard(id) {
      if (discarding.has(id)) return;
      const operation = store.get().pending.find((other) => other.id === id);
      if (!operation) return;
      discarding.add(id);
      // Where no task is known there is nothing to wait for, even while the service is unreachable.
      if (!operation.isTaskKnown) giveBack(operation);
      run(async (signal) => {
        try {
          const { pane } = await services();
          await pane.discard(id, signal);
          if (operation.isTaskKnown) giveBack(operation);
          readAgain();
        } finally {
          discarding.delete(id);
        }
      }, fail(id));
    },
    watch({ pane }) {
      const look = () => {
        const before = store.get().pending;
        const pending = pane.pending();
        const ids = new Set(pending.map(({ id }) => id));
        store.dispatch({ kind: 'pending-changed', pending, unreadable: pane.unreadable() });
        for (const operation of before) if (!ids.has(operation.id)) leave(operation);
        const rested = new Set(before.filter(isResting).map(({ id }) => id));
        // An operation that starts waiting while the pane is open is resumed when its time has come.
        if (pending.some((operation) => isResting(operation) && !rested.has(operation.id))) {
          resume({ sweeps: false, isAfresh: false });
        }
      };
      look();
      return pane.onPendingChanged(look);
    },
  };
}
