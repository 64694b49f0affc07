import type { Importance } from '../task-fields';
import type { Field } from './field';

/** The importance; that of the mail by default. */
export const importance: Field<Importance> = {
  initial: ({ message }) => message?.importance ?? 'normal',
  property: 'importance',
};
