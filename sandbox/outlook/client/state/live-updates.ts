import { isObject } from '../api/is-object';

/** Time in milliseconds within which changes are taken together: one action of an add-in makes several. */
const gatherMs = 40;

/**
 * Calls `refresh` after changes in the mailbox, whoever made them; never twice at the same time. Calls `rebuilt` when
 * there is a new build of the add-in.
 */
export function followChanges(username: string, refresh: () => Promise<void>, rebuilt: () => void): void {
  const events = new EventSource('/control/events');
  let isPlanned = false;
  let work = Promise.resolve();

  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      work = work.then(refresh).catch((error: unknown) => console.error(error));
    }, gatherMs);
  };

  events.addEventListener('change', ({ data }: MessageEvent<unknown>) => {
    const change: unknown = typeof data === 'string' ? JSON.parse(data) : undefined;
    if (!isObject(change) || change['account'] !== username) return;
    // Tasks and lists are shown elsewhere.
    if (change['kind'] !== 'task' && change['kind'] !== 'list') plan();
  });
  events.addEventListener('build', rebuilt);
  // Changes may have been missed while the connection was lost.
  events.addEventListener('error', () => {
    events.addEventListener('open', plan, { once: true });
  });
}
