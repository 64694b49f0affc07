import type { StoredExtension } from './stored-extension';

/** A list of To Do (`todoTaskList`). */
export interface StoredList {
  readonly id: string;
  /** Heart of the etag, as of a message. */
  readonly changeKey: string;
  readonly displayName: string;
  readonly isOwner: boolean;
  readonly isShared: boolean;
  readonly wellknownListName: 'none' | 'defaultList' | 'flaggedEmails';
  readonly extensions: ReadonlyMap<string, StoredExtension>;
  /** Number of the mailbox's change that touched the list itself last; orders delta queries. */
  readonly changeNumber: number;
}

export interface StoredLinkedResource {
  readonly id: string;
  readonly applicationName: string;
  readonly displayName?: string;
  readonly externalId?: string;
  readonly webUrl?: string;
}

/** A step of a task (`checklistItem`). */
export interface StoredStep {
  readonly id: string;
  readonly displayName: string;
  readonly isChecked: boolean;
  /** ISO 8601 instants in UTC. */
  readonly createdDateTime: string;
  readonly checkedDateTime?: string;
}

/** A file that hangs on a task (`taskFileAttachment`). */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** ISO 8601 instant in UTC. */
  readonly lastModifiedDateTime: string;
}

/** `patternedRecurrence` of Graph. */
export interface Recurrence {
  readonly pattern: {
    readonly type:
      'daily' | 'weekly' | 'absoluteMonthly' | 'relativeMonthly' | 'absoluteYearly' | 'relativeYearly';
    readonly interval: number;
    readonly month: number;
    readonly dayOfMonth: number;
    readonly daysOfWeek: readonly string[];
    readonly firstDayOfWeek: string;
    readonly index: 'first' | 'second' | 'third' | 'fourth' | 'last';
  };
  readonly range: {
    readonly type: 'endDate' | 'noEnd' | 'numbered';
    /** `YYYY-MM-DD`. */
    readonly startDate: string;
    readonly endDate: string;
    readonly recurrenceTimeZone: string;
    readonly numberOfOccurrences: number;
  };
}

/** A task (`todoTask`) as the mailbox holds it. Change it through the mailbox only, so that its etag changes too. */
export interface StoredTask {
  /** Another one after a move to another list. */
  readonly id: string;
  readonly listId: string;
  readonly changeKey: string;
  readonly changeNumber: number;
  readonly title: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  readonly status: 'notStarted' | 'inProgress' | 'completed' | 'waitingOnOthers' | 'deferred';
  readonly importance: 'low' | 'normal' | 'high';
  readonly categories: readonly string[];
  /** ISO 8601 instants in UTC. */
  readonly createdDateTime: string;
  readonly lastModifiedDateTime: string;
  readonly bodyLastModifiedDateTime: string;
  /** Instants in UTC as milliseconds since 1970: midnight of the zone in which the day was written. */
  readonly due?: number | undefined;
  readonly start?: number | undefined;
  /** Instant in UTC as milliseconds since 1970. */
  readonly reminder?: number | undefined;
  readonly isReminderOn: boolean;
  /** Midnight in UTC of the day of completion, as milliseconds since 1970. */
  readonly completed?: number | undefined;
  readonly recurrence?: Recurrence | undefined;
  /** The one linkedResource that a task takes. */
  readonly linkedResource?: StoredLinkedResource | undefined;
  readonly steps: readonly StoredStep[];
  readonly files: readonly StoredFile[];
  readonly extensions: ReadonlyMap<string, StoredExtension>;
  /** Immutable id of the flagged message that this task mirrors. */
  readonly flaggedMessageId?: string;
}

/** What can be changed about a task where it lies. */
export type TaskFields = Omit<
  StoredTask,
  | 'id'
  | 'listId'
  | 'changeKey'
  | 'changeNumber'
  | 'createdDateTime'
  | 'lastModifiedDateTime'
  | 'flaggedMessageId'
>;
