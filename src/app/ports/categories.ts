import type { Category } from '../../domain/mail/category';

/** Outlook's categories. */
export interface CategoryService {
  /** All categories of the user's mailbox with their colours. Needs `MailboxSettings.Read`. */
  all(signal: AbortSignal): Promise<readonly Category[]>;
}
