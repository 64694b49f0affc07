import type { NewWaiting } from '../waiting';
import type { Field } from './field';

/** What the task waits for; nothing by default. What is waited for is in its tag. */
export const waiting: Field<NewWaiting | undefined> = {
  initial: () => undefined,
  property: 'status',
  toJson: () => 'waitingOnOthers',
};
