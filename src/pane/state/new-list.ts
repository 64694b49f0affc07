import type { Problem } from '../../domain/problem';

/** The status of creating a list for the new task. */
export type NewList =
  | { readonly kind: 'closed' }
  /** Its name is being entered; `name` is the first proposal. */
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly problem: Problem };
