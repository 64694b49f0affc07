import type { PendingWork } from '../app/pane-service';
import type { LinkKey } from '../domain/link';
import { concerns } from '../domain/outbox-entry';
import type { EffectContext } from './effect-context';
import type { MailState } from './mail-state';
import type { PaneServices } from './pane-environment';
import { shownMail } from './pane-state';

/** Work that waits. */
export interface OutboxEffects {
  /** Takes up what waits; for the start, the return of the network and after signing in. */
  resume(): void;
  retry(linkKey: LinkKey): void;
  discard(linkKey: LinkKey): void;
  /** Follows the outbox of the services. Returns a function that ends it. */
  watch(services: PaneServices): () => void;
}

/** Whether this pane is waiting for the work itself and will hear how it ends. */
function isAwaited(mail: MailState, linkKey: LinkKey): boolean {
  const { notice } = mail;
  return (
    mail.creation.kind === 'running' ||
    (notice?.kind === 'made' && notice.linkKey === linkKey && notice.undo.kind === 'running') ||
    mail.works.some((work) => work.linkKey === linkKey)
  );
}

/** The effects behind the outbox. `readAgain` reads the shown mail once more. */
export function createOutboxEffects(
  { store, services, run }: EffectContext,
  readAgain: () => void,
): OutboxEffects {
  const discarding = new Set<LinkKey>();

  const leave = (work: PendingWork) => {
    if (discarding.has(work.linkKey)) return;
    for (const mailId of store.get().mails.keys()) {
      store.tell(mailId, { kind: 'left-outbox', linkKey: work.linkKey });
    }
    const shown = shownMail(store.get());
    if (!shown || !concerns(work, shown.opened?.message ?? shown.mail)) return;
    if (!isAwaited(shown, work.linkKey)) readAgain();
  };

  const fail = (linkKey: LinkKey) => (problem: Parameters<Parameters<typeof run>[1]>[0]) => {
    store.dispatch({ kind: 'outbox-failed', linkKey, problem });
  };

  return {
    resume() {
      run(
        async (signal) => {
          const { pane } = await services();
          await pane.resume(signal);
        },
        // Why work still waits stands beside each piece of it; the outbox as such has nothing to add.
        () => undefined,
      );
    },
    retry(linkKey) {
      run(async (signal) => {
        const { pane } = await services();
        await pane.retry(linkKey, signal);
      }, fail(linkKey));
    },
    discard(linkKey) {
      if (discarding.has(linkKey)) return;
      discarding.add(linkKey);
      run(async (signal) => {
        try {
          const { pane } = await services();
          await pane.discard(linkKey, signal);
          for (const mailId of store.get().mails.keys()) store.tell(mailId, { kind: 'discarded', linkKey });
          readAgain();
        } finally {
          discarding.delete(linkKey);
        }
      }, fail(linkKey));
    },
    watch({ pane }) {
      const look = () => {
        const before = store.get().pending;
        const pending = pane.pending();
        const keys = new Set(pending.map(({ linkKey }) => linkKey));
        store.dispatch({ kind: 'pending-changed', pending });
        for (const work of before) if (!keys.has(work.linkKey)) leave(work);
      };
      look();
      return pane.onPendingChanged(look);
    },
  };
}
