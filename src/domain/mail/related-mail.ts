import type { Link } from '../link/link';

/** Another mail of a conversation that has tasks, as far as that has to be known of it. */
export interface RelatedMail {
  readonly restId: string;
  readonly subject: string;
  readonly sender: string;
  /** ISO 8601 instant in UTC. */
  readonly receivedDateTime: string;
  /** Never empty. */
  readonly links: readonly Link[];
}
