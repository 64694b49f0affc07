import type { ComponentType } from 'react';
import type { TaskEdits, TaskFields } from '../../../domain/task/task-fields';

/** The editor of one of the folded fields. */
export type FieldEditor = ComponentType<{
  readonly fields: TaskFields;
  readonly onEdit: (edits: TaskEdits) => void;
}>;
