/** A mail that is selected in the message list, as the host tells it. Its id is already in the form that Graph takes. */
export interface SelectedMail {
  /** REST id. The same mail can have another one when it is selected alone (office-js#3859). */
  readonly restId: string;
  /** Message-ID header with its angle brackets; empty where the host does not tell it. */
  readonly internetMessageId: string;
  readonly subject: string;
}

/** The mails that are selected in the surrounding Outlook. */
export interface MailSelection {
  /**
   * The selected mails, in the order of their selection; up to 100. Empty where the host has no such function. Rejects with
   * `Problem` when it fails, as some hosts do, or gives no answer in time.
   */
  read(signal: AbortSignal): Promise<readonly SelectedMail[]>;
  /** Calls the listener after each change of which the host tells; not every host tells of all. Returns a function that ends it. */
  onChanged(listener: () => void): () => void;
}
