import { draftOf } from '../../app/create/draft';
import { listFor } from '../../app/create/form-values';
import type { CaptureOutcome } from '../../app/pane-service';
import type { LinkedTask } from '../../domain/link/link-state';
import { Problem } from '../../domain/problem';
import type { PresetSlot } from '../../domain/task/preset-slot';
import type { TodoList } from '../../domain/task/task';
import type { TaskFields } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import { changeSettings } from '../context/change-settings';
import type { EffectContext } from '../context/effect-context';
import { undoable, type MailState } from '../state/mail-state';
import { openedOrUnread } from '../state/opened-or-unread';
import { shownMail } from '../state/pane-state';
import { hasTask, shownTasks } from '../state/shown-tasks';
import { listsToCome } from './lists-to-come';

/** Creating a task from a mail, and undoing it. */
export interface CreationEffects {
  /**
   * Waits for the lists where `fields` have none. Does nothing while another creation for this mail is running.
   * `evenIfLinked`: the user knows that the mail has a task. `onTaken` is called once the task exists or is safe in the
   * outbox.
   */
  create(mailId: string, fields: TaskFields, options: { evenIfLinked: boolean; onTaken?: () => void }): void;
  /**
   * The same for the fields of a form into which a preset is entered. One that cannot be used, or whose list is gone, is
   * told, and makes nothing.
   */
  createFromPreset(
    mailId: string,
    slot: PresetSlot,
    fields: TaskFields,
    options: { evenIfLinked: boolean },
  ): void;
  /** Undoes the creation that is running, or the change in the status line. */
  undo(mailId: string): void;
}

/** The key of the link that Undo would act on now; undefined when there is none, or when an undo is running. */
function undoableKey({ creation, notice }: MailState): TaskKey | undefined {
  if (creation.kind === 'running')
    return creation.kept?.isUndone === false ? creation.kept.taskKey : undefined;
  const made = undoable(notice);
  return made && made.undo.kind !== 'running' ? made.taskKey : undefined;
}

/** An open task of the mail, as far as the mail was read by now. */
function openTaskOf(mail: MailState): LinkedTask | undefined {
  return shownTasks(mail).find((shown) => hasTask([shown]) && shown.linked.task?.isDone !== true)?.linked;
}

/** What a task is to be made of. */
interface Prepared {
  readonly fields: TaskFields;
  readonly list: TodoList;
  /** The lists were known at the click, and so was the mail. */
  readonly isListKnown: boolean;
}

const taken: ReadonlySet<CaptureOutcome['kind']> = new Set([
  'linked',
  'mail-not-found',
  'tag-pending',
  'waiting',
]);

/**
 * The effects behind the form and the status line. `readAgain` reads a mail once more, if it is the shown one; `onMade`
 * is told of each task that exists now.
 */
export function createCreationEffects(
  context: EffectContext,
  readAgain: (mailId: string) => void,
  onMade: (mailId: string, listId: string) => void,
): CreationEffects {
  const { store, services, run } = context;

  /** Waits for the lists, and reads the mail again if nothing else would bring them. */
  const knowLists = async ({ mail: { restId } }: MailState, signal: AbortSignal): Promise<void> => {
    if (store.get().lists.length === 0 && shownMail(store.get())?.reading.kind !== 'under-way') {
      readAgain(restId);
    }
    await listsToCome(store, signal);
  };

  /** The form's list, once the lists are known. */
  const listToCome = async (mail: MailState, signal: AbortSignal): Promise<TodoList> => {
    const { restId } = mail.mail;
    await knowLists(mail, signal);
    const list = listFor((store.get().mails.get(restId) ?? mail).edits, store.get());
    if (!list) throw new Problem('not-found');
    return list;
  };

  /** Creates a task of what `prepare` gives, unless another creation of this mail is running; undefined: of nothing. */
  const begin = (
    mailId: string,
    { evenIfLinked, onTaken }: { evenIfLinked: boolean; onTaken?: (() => void) | undefined },
    prepare: (before: MailState, signal: AbortSignal) => Promise<Prepared | undefined>,
  ) => {
    const before = store.get().mails.get(mailId);
    if (!before || before.creation.kind === 'running') return;
    store.tell(mailId, { kind: 'creation-started' });
    run(
      async (signal) => {
        let isTextMissing = false;
        const { pane } = await services();
        const prepared = await prepare(before, signal);
        if (!prepared) return;
        const { fields, list, isListKnown } = prepared;
        const mail = store.get().mails.get(mailId) ?? before;
        // The mail may have been read while the lists loaded, and have a task that the user could not see.
        const seenLate = evenIfLinked || isListKnown ? undefined : openTaskOf(mail);
        const outcome: CaptureOutcome = seenLate
          ? { kind: 'already-linked', linkedTask: seenLate }
          : await pane.capture(openedOrUnread(mail, store.get()), draftOf(fields, list), {
              evenIfLinked,
              signal,
              onKept: (taskKey) => {
                store.tell(mailId, { kind: 'creation-kept', taskKey });
              },
              onTextMissing: () => {
                isTextMissing = true;
              },
            });
        store.tell(mailId, { kind: 'creation-ended', outcome, listName: list.name, isTextMissing });
        if (outcome.kind === 'linked' && outcome.hasNews) readAgain(mailId);
        if (!taken.has(outcome.kind)) return;
        if (outcome.kind !== 'waiting') onMade(mailId, list.id);
        if (store.get().settings.lastListId !== list.id) changeSettings(context, { lastListId: list.id });
        onTaken?.();
      },
      (problem) => {
        store.tell(mailId, { kind: 'creation-failed', problem });
      },
    );
  };

  return {
    create(mailId, fields, options) {
      const known = store.get().lists.find((list) => list.id === fields.listId);
      begin(mailId, options, async (before, signal) => {
        const list = known ?? (await listToCome(before, signal));
        return { fields, list, isListKnown: known !== undefined };
      });
    },
    createFromPreset(mailId, slot, fields, options) {
      const stored = store.get().settings[slot];
      if (!stored) return;
      begin(mailId, options, async (before, signal) => {
        const isListKnown = store.get().lists.length > 0;
        const { pane } = await services();
        const edits = pane.presetEdits(stored);
        if (edits) await knowLists(before, signal);
        const list = store.get().lists.find(({ id }) => id === edits?.listId);
        if (!edits || !list) {
          const preset = { slot, name: stored.name, reason: edits ? 'list-gone' : 'unreadable' } as const;
          store.tell(mailId, { kind: 'creation-failed', problem: new Problem('not-found'), preset });
          return undefined;
        }
        // In the form, so that a retry makes the same task, and Undo gives it back.
        store.tell(mailId, { kind: 'edited', edits });
        return { fields: { ...fields, ...edits }, list, isListKnown };
      });
    },
    undo(mailId) {
      const mail = store.get().mails.get(mailId);
      const taskKey = mail && undoableKey(mail);
      if (!taskKey) return;
      store.tell(mailId, { kind: 'undo-started', taskKey });
      run(
        async (signal) => {
          const { pane } = await services();
          const opened = openedOrUnread(mail, store.get());
          const unlinked = mail.notice?.kind === 'unlinked' ? mail.notice.linked : undefined;
          if (unlinked) {
            const linked = await pane.link(unlinked, opened, signal);
            store.tell(mailId, { kind: 'undo-done', taskKey, linked });
          } else {
            await pane.undo(taskKey, opened, signal);
            store.tell(mailId, { kind: 'undo-done', taskKey });
          }
        },
        (problem) => {
          store.tell(mailId, { kind: 'undo-failed', taskKey, problem });
        },
      );
    },
  };
}
