import type { MailBody } from '../../domain/mail/mail';
import type { Message } from '../../domain/mail/message';
import { Problem } from '../../domain/problem';
import type { TaskDraft } from '../../domain/task/task-fields';
import { loadReader } from '../create/mail-body';
import { withNote } from '../create/mail-note';
import type { LinkDeps } from '../engine/link-deps';
import type { ManyMailsService } from '../ports/many-mails';

/** A task to be made of a mail as it was read. */
interface DraftOfMail {
  readonly draft: TaskDraft;
  readonly message: Message;
}

/** Whether the text of the mail has to be read for the note: the preview of the service says too little, or all is wanted. */
async function takesBody({ draft: { noteLevel }, message }: DraftOfMail): Promise<boolean> {
  if (noteLevel === undefined) return false;
  if (noteLevel === 'full-text') return true;
  const { cleanPreview } = await loadReader();
  return !cleanPreview(message.bodyPreview, message.subject).saysEnough;
}

/** Drafts with their notes complete, like `withNote`: the texts that they take are read together. */
export async function withNotes<Item extends DraftOfMail>(
  deps: LinkDeps & { readonly many: ManyMailsService },
  items: readonly Item[],
  signal: AbortSignal,
): Promise<readonly Item[]> {
  const takes = await Promise.all(items.map(takesBody));
  const restIds = items.filter((_item, index) => takes[index]).map(({ message }) => message.restId);
  const read = restIds.length === 0 ? [] : await deps.many.bodies(restIds, signal);
  const bodies = new Map<string, MailBody | undefined>(restIds.map((restId, index) => [restId, read[index]]));
  const source = {
    mailbox: { body: () => Promise.reject(new Problem('not-found')) },
    messages: {
      ...deps.messages,
      body: ({ restId }: { readonly restId: string }) => Promise.resolve(bodies.get(restId)),
    },
  };
  return Promise.all(
    items.map(async (item) => {
      const { draft, message } = item;
      const mail = { ...message, owner: deps.owner };
      return { ...item, draft: (await withNote(source, draft, mail, message, signal)).draft };
    }),
  );
}
