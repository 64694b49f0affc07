import type { Cache } from '../../../app/ports/device';
import { ignore } from '../../../lib/ignored-errors';
import { createListeners } from '../../../lib/listeners';
import { fromOffice } from './async-result';
import { officeEvents, type OutlookContext, type OutlookMailbox } from './office-api';

/** The look of the pane: that of Outlook or the chosen one, or the user's own contrast colours. */
export type Theme = 'light' | 'dark' | 'contrast';

/** The themes that Outlook reports, and that can be chosen. */
export type ToldTheme = Exclude<Theme, 'contrast'>;

/** The current theme. */
export interface ThemeSource {
  current(): Theme;
  /** Calls the listener after each change. Returns a function that ends it. */
  onChanged(listener: () => void): () => void;
}

/**
 * The chosen theme, or else Outlook's where the host reports it (Mailbox 1.14), else the browser's preference. Forced
 * colours come before all: then the user has chosen every colour. Some hosts report the theme a moment after the start;
 * until then the last known one is used.
 *
 * @param memory the theme that the page starts in on this device
 * @param chosen the theme that the user has chosen instead of Outlook's, and how to learn of another choice
 */
export function createThemeSource(
  context: Pick<OutlookContext, 'mailbox' | 'officeTheme'>,
  page: Pick<Window, 'matchMedia'>,
  memory: Cache<ToldTheme | undefined>,
  chosen: { read(): ToldTheme | undefined; onChanged(listener: () => void): () => void },
): ThemeSource {
  const forced = page.matchMedia('(forced-colors: active)');
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  let own = chosen.read();
  // What the page started in was Outlook's theme, unless the user had chosen one.
  let known = own ? undefined : memory.read();
  const hear = (officeTheme: unknown) => {
    const told = toldTheme(officeTheme);
    if (!told) return;
    known = told;
    memory.write(own ?? known);
  };
  hear(context.officeTheme);

  let isListening = false;
  const listeners = createListeners(() => {
    // Registered for good: Outlook cannot remove a single handler of a page.
    if (isListening) return undefined;
    isListening = true;
    forced.addEventListener('change', () => listeners.notify());
    dark.addEventListener('change', () => listeners.notify());
    chosen.onChanged(() => {
      own = chosen.read();
      memory.write(own ?? known);
      listeners.notify();
    });
    listenToOutlook(context.mailbox, (theme) => {
      hear(theme);
      listeners.notify();
    });
    return undefined;
  });

  return {
    current() {
      if (forced.matches) return 'contrast';
      return own ?? known ?? (dark.matches ? 'dark' : 'light');
    },
    onChanged: listeners.add,
  };
}

function listenToOutlook(mailbox: OutlookMailbox, onTheme: (theme: unknown) => void): void {
  const handle = (event: unknown) => {
    if (typeof event === 'object' && event !== null && 'officeTheme' in event) onTheme(event.officeTheme);
  };
  if (!mailbox.addHandlerAsync) return;
  fromOffice((callback) => mailbox.addHandlerAsync?.(officeEvents.themeChanged, handle, callback)).catch(
    (error: unknown) => {
      ignore('follow the theme', error);
      // Hosts before Mailbox 1.14 do not know the event: the browser's preference is used.
    },
  );
}

/** Whether the background of an Office theme is light or dark; undefined when it has none. */
function toldTheme(theme: unknown): ToldTheme | undefined {
  if (typeof theme !== 'object' || theme === null || !('bodyBackgroundColor' in theme)) return undefined;
  const color = theme.bodyBackgroundColor;
  const match = typeof color === 'string' ? /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color) : null;
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
