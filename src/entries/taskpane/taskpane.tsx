import { createRoot } from 'react-dom/client';
import { Problem } from '../../domain/problem';
import { afterPaint } from '../../edges/browser/after-paint';
import { isBrowserTooOld } from '../../edges/browser/browser-age';
import { createLocalCache } from '../../edges/browser/local-cache';
import { createSystemClock } from '../../edges/browser/system-clock';
import { readAddInConfig } from '../../edges/config/read-add-in-config';
import { startHost } from '../../edges/outlook/host/host';
import { createThemeSource } from '../../edges/outlook/host/theme';
import { createMailbox } from '../../edges/outlook/item/mailbox';
import { interfaceLanguage } from '../../i18n/interface-language';
import { loadWords } from '../../i18n/load-words';
import { ignore } from '../../lib/ignored-errors';
import type { PaneEnvironment } from '../../pane/context/pane-environment';
import { createSettings } from '../wiring/create-settings';
import { copyText } from './copy-text';
import { TaskPane } from './task-pane';
import { createThemeMemory } from './theme-memory';

/** After this time without an answer of Outlook the pane says so, in milliseconds; a later answer still counts. */
const patience = 20_000;

/** The chunk that talks to the service. The page fetches it in advance; it runs once the form can be used. */
const loadServices = () => import(/* webpackChunkName: "services" */ './pane-services');

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no root.');
  return element;
}

/** Shows in plain text why there is no pane, in the browser's language: Outlook's is not known. */
async function sayWhyNot(
  key: 'app.outsideOutlook' | 'app.notStarted' | 'app.partFailed' | 'app.tooOld',
): Promise<void> {
  const words = await loadWords(navigator.language);
  const page = document.createElement('main');
  page.className = 'skeleton';
  page.lang = words.language;
  page.dir = words.direction;
  const text = document.createElement('h1');
  text.textContent = words.say(key);
  page.append(text);
  const root = rootElement();
  root.setAttribute('role', 'alert');
  root.replaceChildren(page);
}

async function start(): Promise<void> {
  if (isBrowserTooOld()) return sayWhyNot('app.tooOld');
  const config = readAddInConfig(document);
  const impatience = setTimeout(() => void sayWhyNot('app.notStarted'), patience);
  const host = await startHost().finally(() => {
    clearTimeout(impatience);
  });
  const mailbox = createMailbox(host.context);
  const clock = createSystemClock();
  const settings = createSettings(host, mailbox.owner, clock.now);
  const words = await loadWords(interfaceLanguage(settings.read().language, mailbox.displayLanguage));
  const environment: PaneEnvironment = {
    mailbox,
    settings,
    loadServices: async () =>
      (await loadServices()).createPaneServices({ config, host, mailbox, words, settings }),
    now: clock.now,
    pause: clock.sleep,
    afterPaint,
    taskUrl: (taskId) => `${config.toDoUrl}/id/${encodeURIComponent(taskId)}/details`,
    onOnline(listener) {
      window.addEventListener('online', listener);
      return () => {
        window.removeEventListener('online', listener);
      };
    },
    onReturn(listener) {
      const seen = () => {
        if (document.visibilityState === 'visible') listener();
      };
      window.addEventListener('focus', listener);
      document.addEventListener('visibilitychange', seen);
      return () => {
        window.removeEventListener('focus', listener);
        document.removeEventListener('visibilitychange', seen);
      };
    },
    copy: copyText,
    accessPutOff: createLocalCache(`access-put-off:${mailbox.owner.toLowerCase()}`, (json) =>
      json === true ? json : undefined,
    ),
    isDefaultListShared: createLocalCache(`shared-default:${mailbox.owner.toLowerCase()}`, (json) =>
      typeof json === 'boolean' ? json : undefined,
    ),
    mailAccess: config.mailAccess,
    reload: () => {
      location.reload();
    },
    host: `${host.platform} ${navigator.userAgent}`,
    version: config.version,
  };
  const theme = createThemeSource(host.context, window, createThemeMemory(), {
    read: () => settings.read().theme,
    onChanged: settings.onChanged,
  });
  createRoot(rootElement()).render(<TaskPane environment={environment} words={words} theme={theme} />);
}

window.addEventListener('error', ({ error }) => {
  ignore('run a script', error);
});
window.addEventListener('unhandledrejection', ({ reason }) => {
  ignore('run work unattended', reason);
});

start().catch((error: unknown) => {
  ignore('start the pane', error);
  if (!(error instanceof Problem)) return sayWhyNot('app.partFailed');
  return sayWhyNot(error.kind === 'offline' ? 'app.notStarted' : 'app.outsideOutlook');
});
