import type { ComponentType } from 'react';
import type { FoundDate } from '../../../domain/mail/dates/find-dates';
import type { Settings } from '../../../domain/settings';
import type { TaskEdits, TaskFields } from '../../../domain/task/task-fields';

/** A folded field kept the form from being sent. A new object for each attempt: its editor takes the focus. */
export interface Refusal {
  readonly field: 'reminder';
}

/** The editor of one of the folded fields. */
export type FieldEditor = ComponentType<{
  /** The `restId` of the mail that the task is made of. */
  readonly mailId: string;
  readonly fields: TaskFields;
  readonly settings: Settings;
  /** Days that the mail speaks of. */
  readonly foundDates: readonly FoundDate[];
  /** A sign-in that the user started is running. */
  readonly isSigningIn: boolean;
  readonly refusal: Refusal | undefined;
  readonly onEdit: (edits: TaskEdits) => void;
}>;
