import type { MailSnapshot } from '../../app/pane-service';
import { defaultList } from '../../domain/task/fields/list';
import type { TodoList } from '../../domain/task/task';
import type { EffectContext } from '../context/effect-context';
import { shownMail } from '../state/pane-state';

/** Reading the shown mail. */
export interface ReadingEffects {
  /** Reads the mail that the pane was created for, or the one that is open by now. */
  begin(): void;
  /** Shows the item that is open in Outlook now, and reads it. */
  follow(): void;
  /** Reads the shown mail once more. */
  again(): void;
}

/**
 * How long the reading of a mail is delayed when the one before was not finished, in milliseconds: a user who runs
 * through a list of mails wants none of those on the way, and an aborted request still counts against the limits of the
 * service.
 */
const calmMs = 250;

/** Each reading aborts the one before it; a late answer names its reading and is dropped. */
export function createReadingEffects({ environment, store, services, run }: EffectContext): ReadingEffects {
  let end: () => void = () => undefined;
  const knowLists = (lists: readonly TodoList[]) => {
    store.dispatch({ kind: 'lists-known', lists });
    const isShared = defaultList(lists, store.get().settings)?.isShared === true;
    const cache = environment.isDefaultListShared;
    if ((cache.read() ?? false) !== isShared) cache.write(isShared);
  };

  const read = (waitMs: number) => {
    end();
    const shown = shownMail(store.get());
    if (!shown) return;
    const { mail } = shown;
    const { no } = shown.reading;
    const heard = (kind: 'progress' | 'read', opened: MailSnapshot) => {
      const current = shownMail(store.get());
      if (current?.reading.no !== no) return;
      // First the answer that repaired the mail's own trouble: with lists, it would be told once more.
      store.tell(mail.restId, { kind, no, opened });
      if (opened.lists.length > 0) knowLists(opened.lists);
    };
    end = run(
      async (signal) => {
        const { pane } = await services();
        if (waitMs > 0) await environment.pause(waitMs, signal);
        if (signal.aborted) return;
        const known = pane.knownLists();
        if (store.get().lists.length === 0 && known.length > 0) {
          knowLists(known);
        }
        const opened = await pane.open(mail, {
          signal,
          onProgress: (progress) => {
            heard('progress', progress);
          },
        });
        heard('read', opened);
      },
      (problem) => {
        store.tell(mail.restId, { kind: 'reading-failed', no, problem });
      },
    );
  };

  const takeOver = () => {
    store.dispatch({ kind: 'item-changed', mail: environment.mailbox.current() });
  };

  return {
    begin() {
      if (environment.mailbox.current()?.restId !== shownMail(store.get())?.mail.restId) takeOver();
      read(0);
    },
    follow() {
      const isHasty = shownMail(store.get())?.reading.kind === 'under-way';
      takeOver();
      read(isHasty ? calmMs : 0);
    },
    again() {
      const shown = shownMail(store.get());
      if (!shown) return;
      store.dispatch({ kind: 'reading-started', mailId: shown.mail.restId });
      read(0);
    },
  };
}
