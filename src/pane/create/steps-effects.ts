import type { EffectContext } from '../context/effect-context';
import { openedOrUnread } from '../state/opened-or-unread';

/** Finding steps in a mail. */
export interface StepsEffects {
  /** What a mail asks its reader to do; see `PaneCommands.findSteps`. */
  find(mailId: string, signal: AbortSignal): Promise<readonly string[]>;
}

/** The effects behind the offered steps. Those of the last mail are kept: folding the options does not read it again. */
export function createStepsEffects({
  store,
  services,
}: Pick<EffectContext, 'store' | 'services'>): StepsEffects {
  let last: { readonly mailId: string; readonly steps: readonly string[] } | undefined;
  return {
    async find(mailId, signal) {
      if (last?.mailId === mailId) return last.steps;
      const { pane, tokens } = await services();
      const mail = store.get().mails.get(mailId);
      if (!mail) return [];
      const reader = tokens.account()?.name ?? '';
      const steps = await pane.findSteps(openedOrUnread(mail, store.get()), reader, signal);
      last = { mailId, steps };
      return steps;
    },
  };
}
