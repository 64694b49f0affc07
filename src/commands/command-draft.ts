import type { OpenedMail } from '../app/pane-service';
import { today } from '../domain/mailbox-time';
import type { Clock, Mailbox, SettingsStore } from '../domain/ports';
import type { Words } from '../i18n/words';
import { formValues, wishOf } from '../ui/form-values';
import { composeDraft, type ComposedDraft } from '../ui/task-wish';

/** What the task of a command is made from. */
export interface CommandDraftDeps {
  readonly mailbox: Mailbox;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly words: Words;
}

/** The task that the pane's form would make of a mail if nobody touched it; undefined when there is no list for it. */
export async function commandDraft(
  { mailbox, settings, clock, words }: CommandDraftDeps,
  opened: OpenedMail,
  signal: AbortSignal,
): Promise<ComposedDraft | undefined> {
  const { mail, message, lists } = opened;
  const day = today(mailbox.time, clock.now());
  const untouched = { mail, opened, edits: {} };
  const wish = wishOf(formValues(untouched, { lists, settings: settings.read() }, day, words));
  if (!wish) return undefined;
  return composeDraft(wish, message?.bodyPreview, () => mailbox.bodyText(mail, signal));
}
