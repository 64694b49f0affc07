import type { LinkedMail } from '../../domain/mail/mail';
import type { Message } from '../../domain/mail/message';
import { isTransient, toProblem } from '../../domain/problem';
import type { TaskDraft } from '../../domain/task/task-fields';
import type { LinkDeps } from '../engine/link-deps';
import { loadReader, readBody } from './mail-body';

/**
 * The draft with its note complete. The service's own preview of the mail does where it says enough; the whole text is
 * read for the rest. What cannot be read for good leaves the note as the preview is, with less than was asked for
 * (`isTextMissing`); a transient failure rejects, so that the operation waits and the note is not lost.
 */
export async function withNote(
  deps: Pick<LinkDeps, 'mailbox' | 'messages'>,
  draft: TaskDraft,
  mail: LinkedMail,
  message: Message | undefined,
  signal: AbortSignal,
): Promise<{ readonly draft: TaskDraft; readonly isTextMissing: boolean }> {
  const { noteLevel, ...rest } = draft;
  if (noteLevel === undefined) return { draft, isTextMissing: false };
  const reader = await loadReader();
  const preview = reader.cleanPreview(message?.bodyPreview ?? '', mail.subject);
  let text = preview.text;
  let isTextMissing = false;
  if (noteLevel === 'full-text' || !preview.saysEnough) {
    try {
      const body = await readBody(deps, mail, signal);
      if (body)
        text =
          noteLevel === 'preview'
            ? reader.previewText(body, mail.subject)
            : reader.noteText(body, mail.subject);
    } catch (error) {
      signal.throwIfAborted();
      if (isTransient(toProblem(error))) throw error;
      isTextMissing = true;
    }
  }
  const note = [draft.note, text].filter((part) => part !== '').join('\n\n');
  return { draft: { ...rest, note }, isTextMissing };
}
