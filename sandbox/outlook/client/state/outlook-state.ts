import type { WireFolder, WireMail, WireMailSummary } from '../../wire';
import type { Permission } from '../protocol/initial-data';
import type { NestedAppAuthMode } from '../protocol/item-frame';
import type { ConsentRequest } from '../protocol/nested-app-auth';
import type { MailNotification } from '../protocol/notifications';
import type { Theme } from '../protocol/theme-colours';

/** What the reading pane shows. */
export type Reading =
  | { readonly kind: 'none' }
  /** A mail that is no longer under its id: moved by another client, deleted, or never there. */
  | { readonly kind: 'missing' }
  /** More than one mail is selected. */
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'mail'; readonly mail: WireMail };

/** What can be set about this Outlook. */
export interface OutlookSettings {
  readonly theme: Theme;
  /** BCP 47 tag. */
  readonly language: string;
  readonly nestedAppAuth: NestedAppAuthMode;
  /** What the add-in may do: `ReadItem` as the manifest of this one asks, more for others. */
  readonly permission: Permission;
}

/** A permission request that waits for the user. */
export interface ConsentQuestion extends ConsentRequest {
  answer(agreed: boolean): void;
}

/** A dialog of the add-in that is shown within the page. */
export interface ShownDialog {
  /** In per cent of the window. */
  readonly width: number;
  readonly height: number;
  /** Holds the dialog's frame. */
  readonly content: HTMLElement;
  /** The user closes it. */
  dismiss(): void;
}

export interface OutlookState {
  readonly folders: readonly WireFolder[];
  readonly folderId: string;
  /** Mails of the open folder; undefined until they are there. */
  readonly messages: readonly WireMailSummary[] | undefined;
  /** The line of the list that is chosen: at once, before its mail is there. */
  readonly selectedId: string | undefined;
  /** The ids of several selected mails, in the order of their selection; empty when it is not more than one. */
  readonly selection: readonly string[];
  readonly reading: Reading;
  /** Of the mail that is read. */
  readonly notifications: readonly MailNotification[];
  /** Ids of the mails that are being dragged. */
  readonly dragging: readonly string[];
  readonly isPaneOpen: boolean;
  readonly isPinned: boolean;
  readonly settings: OutlookSettings;
  /** How many builds of the add-in came since the page was loaded. */
  readonly build: number;
  /** How many function commands are under way. */
  readonly runningCommands: number;
  /** What Outlook itself has to say. */
  readonly status: string;
  readonly consent: ConsentQuestion | undefined;
  readonly dialog: ShownDialog | undefined;
}

/** The mail that is read, if there is one. */
export function openMailOf({ reading }: Pick<OutlookState, 'reading'>): WireMail | undefined {
  return reading.kind === 'mail' ? reading.mail : undefined;
}

/** The item that add-ins work on. A draft opens for writing, which the add-in takes no part in. */
export function itemOf(state: Pick<OutlookState, 'reading'>): WireMail | undefined {
  const mail = openMailOf(state);
  return mail?.isDraft ? undefined : mail;
}

/** The lines of all selected mails, in the order of their selection. */
export function selectedOf({
  messages = [],
  selection,
  selectedId,
}: Pick<OutlookState, 'messages' | 'selection' | 'selectedId'>): readonly WireMailSummary[] {
  const ids = selection.length > 0 ? selection : [selectedId];
  return ids.flatMap((id) => messages.filter((message) => message.id === id));
}
