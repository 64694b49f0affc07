import type { Permission } from '../protocol/initial-data';
import type { NestedAppAuthMode } from '../protocol/item-frame';
import type { Theme } from '../protocol/theme-colours';
import { openMailOf, type OutlookSettings, type OutlookState } from './outlook-state';

/** What the page's address says, as far as it is the page itself that reads it. */
export interface PageOptions {
  readonly settings: OutlookSettings;
  readonly isPaneOpen: boolean;
  readonly isPinned: boolean;
}

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const permissions: readonly Permission[] = ['ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];
const modes: readonly NestedAppAuthMode[] = ['on', 'off', 'mute'];

/** Reads the query of the page's address; what is missing or unknown gets Outlook's default. */
export function readPageOptions(search: string, accountKind: 'work' | 'personal'): PageOptions {
  const query = new URLSearchParams(search);
  const theme = themes.find((known) => known === query.get('theme'));
  const permission = permissions.find((known) => known === query.get('permission'));
  const mode = modes.find((known) => known === query.get('naa'));
  return {
    settings: {
      theme: theme ?? 'light',
      language: languageOf(query.get('language')),
      // Mailboxes of personal accounts have no nested app authentication in Outlook.
      permission: permission ?? 'ReadItem',
      nestedAppAuth: mode ?? (accountKind === 'work' ? 'on' : 'off'),
    },
    isPaneOpen: query.get('pane') === 'open',
    isPinned: query.get('pinned') === '1',
  };
}

/** The query that leads back to what is shown now. Mails are named by their sample's key, which moves do not change. */
export function writePageQuery(state: OutlookState, accountKey: string): string {
  const { settings } = state;
  const query = new URLSearchParams({ account: accountKey });
  const mail = openMailOf(state);
  if (mail) query.set('mail', mail.seedKey);
  if (state.isPaneOpen) query.set('pane', 'open');
  if (state.isPinned) query.set('pinned', '1');
  query.set('theme', settings.theme);
  query.set('language', settings.language);
  query.set('naa', settings.nestedAppAuth);
  if (settings.permission !== 'ReadItem') query.set('permission', settings.permission);
  return `?${query.toString()}`;
}

function languageOf(tag: string | null): string {
  try {
    return tag === null ? 'en-US' : new Intl.Locale(tag).toString();
  } catch {
    // No language tag at all.
    return 'en-US';
  }
}
