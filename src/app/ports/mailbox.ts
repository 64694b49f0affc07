import type { Link } from '../../domain/link/link';
import type { MailAddress, MailBody, CurrentItem } from '../../domain/mail/mail';
import type { Settings } from '../../domain/settings';
import type { MailboxTime } from '../../domain/time/mailbox-time';

/** The tag of the open mail in Office.js custom properties, for want of consent to write mail. */
export interface ItemTagStore {
  /** Links kept on the item that is open now. */
  read(signal: AbortSignal): Promise<readonly Link[]>;
  write(links: readonly Link[], signal: AbortSignal): Promise<void>;
}

/** The Outlook around us: the open mail and what the host tells about the user. */
export interface Mailbox {
  readonly time: MailboxTime;
  /** SMTP address of the mailbox. */
  readonly owner: string;
  /** Language of Outlook's interface as a BCP 47 tag. */
  readonly displayLanguage: string;
  /** The mail that is open now; undefined when none is, or when the item is no mail. */
  current(): CurrentItem | undefined;
  /** Calls the listener after each switch to another item while the pane is pinned. Returns a function that ends it. */
  onItemChanged(listener: () => void): () => void;
  /** The body of the open mail. Rejects with `not-found` when another mail is open, or was opened meanwhile. */
  body(mail: Pick<CurrentItem, 'restId'>, signal: AbortSignal): Promise<MailBody>;
}

/** What Outlook knows of the open mail beside what a reading needs, and forms that it opens for the user. */
export interface MailForms {
  /** To whom the open mail was sent; nobody when another mail is open. */
  recipients(mail: Pick<CurrentItem, 'restId'>): readonly MailAddress[];
  /**
   * Opens Outlook's own form for a reply to the open mail. Rejects with `not-found` when another mail is open, and when
   * Outlook cannot open one.
   */
  reply(mail: Pick<CurrentItem, 'restId'>): Promise<void>;
  /** Shows a mail in a window of Outlook. Rejects with `not-found` when Outlook cannot. */
  show(restId: string): Promise<void>;
}

/** The mail's notification bar. Messages are cut to what the host takes. */
export interface NotificationBar {
  progress(text: string): Promise<void>;
  done(text: string): Promise<void>;
  failed(text: string): Promise<void>;
}

/** Settings in the mailbox (roaming settings). */
export interface SettingsStore {
  read(): Settings;
  /**
   * Changes some settings and leaves the others as they are. Resolves when the mailbox has taken them; when it rejects,
   * they are kept on this device alone. Also gives the mailbox what was chosen on this device and is missing there; with
   * no change and nothing missing it writes nothing.
   */
  write(change: Partial<Settings>): Promise<void>;
  /** Calls the listener after each change here. Returns a function that ends it. */
  onChanged(listener: () => void): () => void;
}
