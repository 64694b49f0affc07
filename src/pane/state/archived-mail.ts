import type { MailState, Notice } from './mail-state';
import type { PaneState } from './pane-state';

/** Whether a success is about a mail that went into the archive, or came back from there. */
export function isAboutArchive(notice: Notice | undefined): boolean {
  return (
    (notice?.kind === 'made' && notice.isArchived === true) ||
    (notice?.kind === 'undone' && notice.isBack === true)
  );
}

/**
 * The last mail that was archived, or brought back, and that is not shown any more: Outlook has moved on to another one.
 */
export function archivedMail({ mails, shown }: PaneState): MailState | undefined {
  const shownId = shown.kind === 'mail' ? shown.mailId : undefined;
  return [...mails.values()].findLast(
    ({ mail, notice }) => mail.restId !== shownId && isAboutArchive(notice),
  );
}
