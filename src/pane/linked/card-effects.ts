import type { LinkKey } from '../../domain/link/link';
import { openedOrUnread } from '../state/opened-or-unread';
import type { EffectContext } from '../context/effect-context';
import { touchesCompletion } from '../state/card-outcome';
import { linkedTaskOf, type CardDeed, type MailState } from '../state/mail-state';
import type { MailAction } from '../state/pane-action';

/** What a card can be asked to do. */
export interface CardEffects {
  /** Deeds on one task run one after the other, each on what the one before has left. */
  act(mailId: string, linkKey: LinkKey, deed: CardDeed): void;
}

/** What a deed has come to. */
type Outcome = Omit<Extract<MailAction, { kind: 'deed-done' }>, 'kind' | 'id'>;

/** A second click while the first is under way would complete the next occurrence, too. */
function isRepeatedClick(mail: MailState, linkKey: LinkKey, deed: CardDeed): boolean {
  return (
    touchesCompletion(deed) &&
    linkedTaskOf(mail, linkKey)?.task?.recurrence !== undefined &&
    mail.works.some((work) => work.linkKey === linkKey && touchesCompletion(work.deed))
  );
}

/** The effects behind the cards. `onGone` is called when a task turns out to be gone. */
export function createCardEffects(
  { store, services, run }: EffectContext,
  onGone: (mailId: string) => void,
): CardEffects {
  const last = new Map<LinkKey, Promise<void>>();
  let ids = 0;

  const perform = async (
    mailId: string,
    linkKey: LinkKey,
    deed: CardDeed,
    signal: AbortSignal,
  ): Promise<Outcome> => {
    const { pane } = await services();
    signal.throwIfAborted();
    const mail = store.get().mails.get(mailId);
    const linked = mail && linkedTaskOf(mail, linkKey);
    if (!linked) return { task: undefined };
    if (deed.kind === 'change') return { task: await pane.change(linked, deed.change, signal) };
    if (deed.kind === 'reopen-occurrence') {
      return await pane.reopenOccurrence(linked, deed.occurrence, signal);
    }
    const opened = openedOrUnread(mail, store.get());
    await (deed.kind === 'delete'
      ? pane.remove(linked.link, opened, signal)
      : pane.unlink(linked.link, opened, signal));
    return { task: undefined };
  };

  return {
    act(mailId, linkKey, deed) {
      const before = store.get().mails.get(mailId);
      if (before && isRepeatedClick(before, linkKey, deed)) return;
      const id = ++ids;
      store.tell(mailId, { kind: 'deed-started', id, linkKey, deed });
      run(
        async (signal) => {
          const turn = (last.get(linkKey) ?? Promise.resolve()).then(() =>
            perform(mailId, linkKey, deed, signal),
          );
          const settled = turn.then(
            () => undefined,
            () => undefined,
          );
          last.set(linkKey, settled);
          store.tell(mailId, { kind: 'deed-done', id, ...(await turn) });
        },
        (problem) => {
          store.tell(mailId, { kind: 'deed-failed', id, problem });
          if (problem.kind === 'not-found') onGone(mailId);
        },
      );
    },
  };
}
