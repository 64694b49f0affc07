import type { Mutation } from '../simulation/mutated';

/** A fault that one unit test shows. */
export interface Fault extends Mutation {
  /** The file of the test. */
  readonly shownBy: string;
  /** The test's own name; with a table, before it is filled in. */
  readonly named: string;
}
