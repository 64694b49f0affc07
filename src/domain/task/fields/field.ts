import type { CurrentItem } from '../../mail/mail';
import type { Message } from '../../mail/message';
import type { Settings } from '../../settings';
import type { MailboxTime } from '../../time/mailbox-time';
import type { PlainDate } from '../../time/plain-date';
import type { TodoList } from '../task';

/** What the fields of a new task are filled from. */
export interface FieldContext {
  readonly mail: CurrentItem;
  /** The mail as the service holds it; undefined until it was read. */
  readonly message: Message | undefined;
  readonly lists: readonly TodoList[];
  readonly settings: Settings;
  readonly today: PlainDate;
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  /** What a task is called after the sender of its mail, in the language of the interface. */
  readonly titleFromSender: (sender: string) => string;
}

/** All about one field of a task but its editor. `Value` has `undefined` where a task can be without the field. */
export interface Field<Value> {
  /** Its value in a new task until the user chooses another. */
  readonly initial: (context: FieldContext) => Value;
  /** Whether a stored value, of another version maybe, can be one of this field; absent where any text can. */
  readonly isValid?: (value: unknown) => boolean;
  /** Name of the property of a `todoTask` that it is; absent for a field that is none. */
  readonly property?: string;
  /** The value as it is sent, where it is not sent as it is. Days are days in the mailbox's time. */
  readonly toJson?: (value: NonNullable<Value>, time: MailboxTime) => unknown;
}
