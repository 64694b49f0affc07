import type { MailSnapshot } from '../../app/pane-service';
import type { MailState } from './mail-state';
import type { PaneState } from './pane-state';

/** What is known of a mail before the first answer: nothing but the mail itself. */
export function openedOrUnread(mail: MailState, { lists }: PaneState): MailSnapshot {
  return (
    mail.opened ?? {
      mail: mail.mail,
      message: undefined,
      access: 'full',
      tagHealth: 'whole',
      lists,
      areListsComplete: true,
      unreadLists: [],
      linkedTasks: [],
      conversation: [],
      duplicates: [],
      madeByCommand: [],
      problem: undefined,
      readDateTime: undefined,
    }
  );
}
