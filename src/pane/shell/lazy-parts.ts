import { ignore } from '../../lib/ignored-errors';
import { moreFields } from '../create/fields/lazy-more-fields';
import { newListEditor } from '../create/fields/list/lazy-new-list-editor';
import { lazyPart } from '../kit/lazy-part';

const outbox = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../outbox/outbox')).Outbox,
);
const otherOutbox = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../outbox/outbox')).OtherOutbox,
);
const linkedTasks = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../linked/linked-tasks')).LinkedTasks,
);
const accountLine = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../account/account-line')).AccountLine,
);

/** The outbox, in a chunk of its own: it is usually empty. */
export const LazyOutbox = outbox.Part;

/** The unfinished operations of other mails, in the same chunk. */
export const LazyOtherOutbox = otherOutbox.Part;

/** The cards, in a chunk of their own: they are not needed before the service has answered. */
export const LazyLinkedTasks = linkedTasks.Part;

/** Who is signed in, in a chunk of its own: it is known after everything else. */
export const LazyAccountLine = accountLine.Part;

/** Loads the parts in advance, and the reader of mails for the note, so that they are shown at once, even offline. */
export async function preloadParts(): Promise<void> {
  const parts = [linkedTasks, outbox, otherOutbox, accountLine, moreFields, newListEditor].map(
    ({ preload }) => preload(),
  );
  // A reader that could not be loaded is requested again when a note is made.
  const reader = import('../../domain/mail/text/mail-text').catch((error: unknown) => {
    ignore('preload the reader of mails', error);
  });
  await Promise.all([...parts, reader]);
}
