import type { OpenTask } from '../../domain/task/open-task';
import type { EffectContext } from '../context/effect-context';
import { openedOrUnread } from '../state/opened-or-unread';

/** Adds mails to tasks that are there. Rejects with `Problem`. */
export function createAddition({ store, services, run }: EffectContext) {
  return (mailId: string, { listId, taskId, title }: OpenTask): Promise<void> =>
    new Promise((resolve, reject) => {
      run(async (signal) => {
        const { pane } = await services();
        const mail = store.get().mails.get(mailId);
        if (mail) {
          const opened = openedOrUnread(mail, store.get());
          const linked = await pane.link({ link: { listId, taskId }, title }, opened, signal);
          store.tell(mailId, { kind: 'added', linked });
        }
        resolve();
      }, reject);
    });
}
