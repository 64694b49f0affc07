import { ignore } from '../../lib/ignored-errors';
import type { EffectContext } from '../context/effect-context';

/** Looks for the days that a mail speaks of, to offer them as due days. */
export function createDateEffects({ store, services, run }: EffectContext) {
  return {
    find(mailId: string): void {
      const mail = store.get().mails.get(mailId)?.mail;
      if (!mail) return;
      run(
        async (signal) => {
          const { pane } = await services();
          store.tell(mailId, { kind: 'dates-found', dates: await pane.datesIn(mail, signal) });
        },
        // An offer less: the user can pick any day.
        (problem) => {
          ignore('look for dates in the mail', problem);
        },
      );
    },
  };
}
