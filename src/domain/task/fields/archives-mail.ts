import type { Field } from './field';

/** Whether the mail is archived afterwards; by default as in the settings. Not a property of a task. */
export const archivesMail: Field<boolean | undefined> = {
  initial: ({ settings }) => settings.archivesMail,
};
