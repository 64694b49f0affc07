import { ignore } from '../lib/ignored-errors';
import type { CaptureOutcome, OpenedMail } from '../app/pane-service';
import type { LinkKey } from '../domain/link';
import type { EffectContext } from './effect-context';
import type { MailState } from './mail-state';
import type { PaneState } from './pane-state';
import { draftOf, type TaskWish } from './task-wish';

/** Making a task from a mail, and taking it back. */
export interface CreationEffects {
  /**
   * Does nothing while another creation for this mail is under way. `evenIfLinked`: the person knows that the mail has a
   * task. `onTaken` is called once the task exists or is safe in the outbox.
   */
  create(mailId: string, wish: TaskWish, options: { evenIfLinked: boolean; onTaken?: () => void }): void;
  /** Takes back the task that is being made, or the one that the status line speaks of. */
  undo(mailId: string): void;
}

/** What is known of a mail before the first answer: nothing but the mail itself. */
export function openedOrUnread(mail: MailState, { lists }: PaneState): OpenedMail {
  return (
    mail.opened ?? {
      mail: mail.mail,
      message: undefined,
      access: 'full',
      tagHealth: 'whole',
      lists,
      areListsComplete: true,
      unreadLists: [],
      linkedTasks: [],
      twins: [],
      problem: undefined,
      readDateTime: undefined,
    }
  );
}

/** The link that Undo takes back now; undefined when there is none, or when that is under way. */
function undoableKey({ creation, notice }: MailState): LinkKey | undefined {
  if (creation.kind === 'running')
    return creation.kept?.isUndone === false ? creation.kept.linkKey : undefined;
  return notice?.kind === 'made' && notice.undo.kind !== 'running' ? notice.linkKey : undefined;
}

const taken: ReadonlySet<CaptureOutcome['kind']> = new Set([
  'linked',
  'mail-not-found',
  'tag-pending',
  'waiting',
]);

/** The effects behind the form and the status line. `readAgain` reads a mail once more, if it is the shown one. */
export function createCreationEffects(
  { environment, store, services, run }: EffectContext,
  readAgain: (mailId: string) => void,
): CreationEffects {
  const rememberList = async (lastListId: string) => {
    const settings = environment.settings.read();
    if (settings.lastListId === lastListId) return;
    const next = { ...settings, lastListId };
    store.dispatch({ kind: 'settings-changed', settings: next });
    await environment.settings.write(next);
  };

  return {
    create(mailId, wish, { evenIfLinked, onTaken }) {
      const before = store.get().mails.get(mailId);
      if (!before || before.creation.kind === 'running') return;
      store.tell(mailId, { kind: 'creation-started' });
      run(
        async (signal) => {
          let isTextMissing = false;
          const { pane } = await services();
          const outcome = await pane.capture(openedOrUnread(before, store.get()), draftOf(wish), {
            evenIfLinked,
            signal,
            onKept: (linkKey) => {
              store.tell(mailId, { kind: 'creation-kept', linkKey });
            },
            onTextMissing: () => {
              isTextMissing = true;
            },
          });
          const at = environment.now().toISOString();
          store.tell(mailId, { kind: 'creation-ended', outcome, listName: wish.listName, isTextMissing, at });
          if (outcome.kind === 'linked' && outcome.hasNews) readAgain(mailId);
          if (!taken.has(outcome.kind)) return;
          // A setting that could not be stored is forgotten and nothing else: the task stands.
          rememberList(wish.listId).catch((error: unknown) => {
            ignore('store the last list', error);
          });
          onTaken?.();
        },
        (problem) => {
          store.tell(mailId, { kind: 'creation-failed', problem });
        },
      );
    },
    undo(mailId) {
      const mail = store.get().mails.get(mailId);
      const linkKey = mail && undoableKey(mail);
      if (!linkKey) return;
      store.tell(mailId, { kind: 'undo-started', linkKey });
      run(
        async (signal) => {
          const { pane } = await services();
          await pane.undo(linkKey, openedOrUnread(mail, store.get()), signal);
          store.tell(mailId, { kind: 'undo-done', linkKey });
        },
        (problem) => {
          store.tell(mailId, { kind: 'undo-failed', linkKey, problem });
        },
      );
    },
  };
}
