import { commandDraft } from '../../app/create/command-draft';
import { createFromCommand } from '../../app/create/create-from-command';
import type { Mailbox, NotificationBar, SettingsStore } from '../../app/ports/mailbox';
import { isBrowserTooOld } from '../../edges/browser/browser-age';
import { createSystemClock } from '../../edges/browser/system-clock';
import { timeoutSignal } from '../../edges/browser/timeout-signal';
import { readAddInConfig } from '../../edges/config/read-add-in-config';
import { startHost, type OutlookHost } from '../../edges/outlook/host/host';
import { onRibbonCommand } from '../../edges/outlook/host/ribbon-command';
import { createMailbox } from '../../edges/outlook/item/mailbox';
import { createNotificationBar } from '../../edges/outlook/item/notification-bar';
import { enPages } from '../../i18n/catalogues/en-pages';
import { interfaceLanguage } from '../../i18n/interface-language';
import { loadWords } from '../../i18n/load-words';
import { addEnglish, type Words } from '../../i18n/words';
import { ignore } from '../../lib/ignored-errors';
import { createServices } from '../wiring/create-services';
import { createSettings } from '../wiring/create-settings';
import { commandWords } from './command-words';

/** Outlook aborts a command after five minutes without an answer; this one ends earlier, and says so. */
const commandTimeMs = 270_000;
/**
 * How long waiting operations are resumed afterwards, in milliseconds, while Outlook still shows the command as
 * running.
 */
const resumeTimeMs = 20_000;

async function createTaskFromEmail(host: OutlookHost): Promise<void> {
  const mailbox = createMailbox(host.context);
  // Created at once, so that the message goes to the mail of the click, whatever is opened next.
  const bar = createNotificationBar(host.context, { key: 'createTaskFromEmail', icon: 'Icon.16' });
  addEnglish(enPages);
  const settings = createSettings(host, mailbox.owner, () => new Date());
  const words = await loadWords(interfaceLanguage(settings.read().language, mailbox.displayLanguage));
  if (isBrowserTooOld()) return bar.failed(words.say('app.tooOld'));
  try {
    await create(host, mailbox, { bar, words, settings });
  } catch (error) {
    ignore('run the command', error);
    await bar.failed(words.say('command.failed'));
  }
}

async function create(
  host: OutlookHost,
  mailbox: Mailbox,
  { bar, words, settings }: { bar: NotificationBar; words: Words; settings: SettingsStore },
): Promise<void> {
  const clock = createSystemClock();
  const { pane } = createServices({ config: readAddInConfig(document), host, mailbox, words, settings });
  const draftDeps = { mailbox, words, settings, clock };
  await createFromCommand(
    {
      mailbox,
      pane,
      bar,
      words: commandWords(words),
      joinsConversation: settings.read().joinsConversation,
      draft: (opened) => commandDraft(draftDeps, opened),
    },
    timeoutSignal(commandTimeMs),
  );
  // The command has shown its result: problems of older operations are shown in the pane.
  await pane.resume(timeoutSignal(resumeTimeMs), { sweeps: false }).catch((error: unknown) => {
    ignore('resume older work', error);
  });
}

async function start(): Promise<void> {
  const host = await startHost();
  // A failure was shown in the bar, or waits in the outbox; either way the command ends.
  onRibbonCommand('createTaskFromEmail', () =>
    createTaskFromEmail(host).catch((error: unknown) => {
      ignore('report of the command', error);
    }),
  );
}

void start();
