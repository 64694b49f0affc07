import { createFromCommand } from '../app/create-from-command';
import { createSystemClock } from '../browser/system-clock';
import { readAddInConfig } from '../config/read-add-in-config';
import { loadWords } from '../i18n/load-words';
import { startHost, type OutlookHost } from '../outlook/host';
import { createMailbox } from '../outlook/mailbox';
import { createNotificationBar } from '../outlook/notification-bar';
import { onRibbonCommand } from '../outlook/ribbon-command';
import { createSettingsStore } from '../outlook/settings-store';
import { createServices } from '../services/create-services';
import { commandDraft } from './command-draft';
import { commandWords } from './command-words';

/** Outlook ends a command after five minutes without a word; this one ends before, and says so. */
const commandTimeMs = 270_000;
/** How long older work that waits is taken up afterwards, while Outlook still shows the command as running. */
const resumeTimeMs = 20_000;

async function createTaskFromEmail(host: OutlookHost): Promise<void> {
  const mailbox = createMailbox(host.context);
  // At once, so that the message goes to the mail of the click, whatever is opened next.
  const bar = createNotificationBar(host.context, { key: 'createTaskFromEmail', icon: 'Icon.16' });
  const words = await loadWords(mailbox.displayLanguage);
  const { pane } = createServices({ config: readAddInConfig(document), host, mailbox, words });
  const draftDeps = {
    mailbox,
    words,
    settings: createSettingsStore(host.context),
    clock: createSystemClock(),
  };
  await createFromCommand(
    {
      mailbox,
      pane,
      bar,
      words: commandWords(words),
      draft: (opened) => commandDraft(draftDeps, opened),
    },
    AbortSignal.timeout(commandTimeMs),
  );
  await pane.resume(AbortSignal.timeout(resumeTimeMs), { sweeps: false });
}

async function start(): Promise<void> {
  const host = await startHost();
  // What goes wrong has been said in the bar, or waits in the outbox; the command is over either way.
  onRibbonCommand('createTaskFromEmail', () => createTaskFromEmail(host).catch(() => {}));
}

void start();
