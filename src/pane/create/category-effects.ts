import type { Category } from '../../domain/mail/category';
import type { EffectContext } from '../context/effect-context';
import { openedOrUnread } from '../state/opened-or-unread';

/** Categories to offer, with or without their colours. */
export interface CategoryEffects {
  /** Those that are known without a request. */
  known(mailId: string): Promise<readonly string[]>;
  /** All of the mailbox. Rejects with `consent-needed` until the user has granted it. */
  all(signal: AbortSignal): Promise<readonly Category[]>;
  /** Gives our own a colour. Rejects with `consent-needed` until the user has granted it. */
  color(signal: AbortSignal): Promise<void>;
}

/** What the editor of categories asks for. The answers are for it alone: nothing of the pane changes. */
export function createCategoryEffects({ store, services }: EffectContext): CategoryEffects {
  return {
    async known(mailId) {
      const { pane } = await services();
      const mail = store.get().mails.get(mailId);
      return mail ? pane.knownCategories(openedOrUnread(mail, store.get())) : [];
    },
    async all(signal) {
      const { pane } = await services();
      return pane.allCategories(signal);
    },
    async color(signal) {
      const { pane } = await services();
      await pane.colorCategory(signal);
    },
  };
}
