import { lazy } from 'react';

const loadOutbox = () => import('./outbox');
const loadAccountLine = () => import('./account-line');
const loadLinkedTasks = () => import('./linked-tasks');

/** The outbox, in a chunk of its own: most of the time there is nothing in it. */
export const LazyOutbox = lazy(async () => ({ default: (await loadOutbox()).Outbox }));

/** The cards, in a chunk of their own: they are not needed before the service has answered. */
export const LazyLinkedTasks = lazy(async () => ({ default: (await loadLinkedTasks()).LinkedTasks }));

/** Who is signed in, in a chunk of its own: it is known after everything else. */
export const LazyAccountLine = lazy(async () => ({ default: (await loadAccountLine()).AccountLine }));

/** Loads the parts beforehand, so that they are there at once, also offline. Those that fail are tried again in use. */
export async function preloadParts(): Promise<void> {
  await Promise.allSettled([loadLinkedTasks(), loadOutbox(), loadAccountLine()]);
}
