import type { TaskDraft } from '../../domain/task/task-fields';
import { today } from '../../domain/time/mailbox-time';
import type { Words } from '../../i18n/words';
import type { MailSnapshot } from '../pane-service';
import type { Clock } from '../ports/device';
import type { Mailbox, SettingsStore } from '../ports/mailbox';
import { draftOf } from './draft';
import { formValues, withCleanTitle } from './form-values';

/** What the task of a command is made from. */
export interface CommandDraftDeps {
  readonly mailbox: Pick<Mailbox, 'time'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly clock: Clock;
  readonly words: Words;
}

/** The task that the pane's form would make of a mail as it stands; undefined when there is no list for it. */
export function commandDraft(
  { mailbox, settings, clock, words }: CommandDraftDeps,
  opened: MailSnapshot,
): TaskDraft | undefined {
  const { mail, lists } = opened;
  const day = today(mailbox.time, clock.now());
  const untouched = { mail, opened, edits: {} };
  const { fields, list } = formValues(untouched, { lists, settings: settings.read() }, day, words);
  const ready = withCleanTitle(fields);
  return ready && list && draftOf(ready, list);
}
