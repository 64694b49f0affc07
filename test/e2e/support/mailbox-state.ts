import {
  flag,
  listOf,
  mapOf,
  number,
  optional,
  shape,
  text,
  type Check,
} from '../../../sandbox/mailbox/json-check';

const anything: Check<unknown> = (json) => json;

/** A list as the mailbox holds it. */
export interface ListState {
  readonly id: string;
  readonly displayName: string;
  readonly wellknownListName: string;
}

/** A task as the mailbox holds it. */
export interface TaskState {
  readonly id: string;
  readonly listId: string;
  readonly title: string;
  readonly status: string;
  readonly importance: string;
  readonly body: { readonly contentType: string; readonly content: string };
  /** Instant in milliseconds since 1970. */
  readonly due?: number;
  /** Instant in milliseconds since 1970. */
  readonly reminder?: number;
  readonly isReminderOn: boolean;
  /** `patternedRecurrence` of Graph. */
  readonly recurrence?: unknown;
  readonly linkedResource?: {
    readonly applicationName: string;
    readonly displayName?: string;
    readonly externalId?: string;
    readonly webUrl?: string;
  };
  /** By extensionName. */
  readonly extensions: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/** A message as the mailbox holds it. */
export interface MessageState {
  readonly id: string;
  readonly seedKey: string;
  readonly immutableId: string;
  readonly folderId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly flagStatus: string;
  readonly categories: readonly string[];
  /** By extensionName. */
  readonly extensions: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** Single-value extended properties by their id. */
  readonly extendedProperties: ReadonlyMap<string, string>;
}

/** A folder of the mailbox. */
export interface FolderState {
  readonly id: string;
  readonly displayName: string;
  readonly wellKnownName?: string;
}

/** What a mailbox holds, as far as tests look at it. */
export interface MailboxState {
  readonly folders: readonly FolderState[];
  readonly messages: readonly MessageState[];
  readonly lists: readonly ListState[];
  readonly tasks: readonly TaskState[];
}

const extensions = mapOf(mapOf(anything));

/** Checks the answer of `GET /control/state`. */
export const readMailboxState = shape<MailboxState>({
  folders: listOf(shape<FolderState>({ id: text, displayName: text, wellKnownName: optional(text) })),
  messages: listOf(
    shape<MessageState>({
      id: text,
      seedKey: text,
      immutableId: text,
      folderId: text,
      internetMessageId: text,
      subject: text,
      flagStatus: text,
      categories: listOf(text),
      extensions,
      extendedProperties: mapOf(text),
    }),
  ),
  lists: listOf(shape<ListState>({ id: text, displayName: text, wellknownListName: text })),
  tasks: listOf(
    shape<TaskState>({
      id: text,
      listId: text,
      title: text,
      status: text,
      importance: text,
      body: shape<TaskState['body']>({ contentType: text, content: text }),
      due: optional(number),
      reminder: optional(number),
      isReminderOn: flag,
      recurrence: optional(anything),
      linkedResource: optional(
        shape<NonNullable<TaskState['linkedResource']>>({
          applicationName: text,
          displayName: optional(text),
          externalId: optional(text),
          webUrl: optional(text),
        }),
      ),
      extensions,
    }),
  ),
});
