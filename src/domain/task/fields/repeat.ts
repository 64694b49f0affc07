import type { Repeat } from '../repeat';
import type { Field } from './field';

/** How the task repeats; not at all by default. It becomes a property of the task together with the due day. */
export const repeat: Field<Repeat | undefined> = { initial: () => undefined };
