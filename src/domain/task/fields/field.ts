import type { CurrentItem } from '../../mail/mail';
import type { Message } from '../../mail/message';
import type { Settings } from '../../settings';
import type { MailboxTime } from '../../time/mailbox-time';
import type { PlainDate } from '../../time/plain-date';
import type { TodoList } from '../task';

/** Inputs for the initial values of a new task. */
export interface FieldContext {
  readonly mail: CurrentItem;
  /** The mail as read from the service; undefined until then. */
  readonly message: Message | undefined;
  readonly lists: readonly TodoList[];
  readonly settings: Settings;
  readonly today: PlainDate;
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  /** The title of a task named after the sender of its mail, in the language of the interface. */
  readonly titleFromSender: (sender: string) => string;
}

/**
 * Everything about one field of a task except its editor. `Value` includes `undefined` where a task can lack the field.
 */
export interface Field<Value> {
  /** Its value in a new task until the user chooses another. */
  readonly initial: (context: FieldContext) => Value;
  /** Name of the `todoTask` property; absent for a field that is none. */
  readonly property?: string;
  /** Converts the value for the request, where it differs. Days are days in the mailbox's time zone. */
  readonly toJson?: (value: NonNullable<Value>, time: MailboxTime) => unknown;
}
