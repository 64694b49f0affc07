import type { Category } from '../../domain/mail/category';

/** Outlook's categories. */
export interface CategoryService {
  /** All categories of the user's mailbox with their colours. Needs `MailboxSettings.Read`. */
  all(signal: AbortSignal): Promise<readonly Category[]>;
  /**
   * Puts a category into the list of the mailbox, with its colour. One that is there already stays as it is. Needs
   * `MailboxSettings.ReadWrite`.
   */
  define(category: Required<Category>, signal: AbortSignal): Promise<void>;
}
