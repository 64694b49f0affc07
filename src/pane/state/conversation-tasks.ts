import type { ConversationTask } from '../../app/pane-service';
import { linkedTaskOf, type MailState } from './mail-state';

/** The tasks of the conversation that the mail can be added to: those that it does not have by now. */
export function conversationTasks(mail: MailState): readonly ConversationTask[] {
  const offered = mail.opened?.conversation ?? [];
  return offered.filter(({ link }) => !linkedTaskOf(mail, link.taskKey));
}
