import type { Problem } from '../../domain/problem';

/** The making of a list for the new task. */
export type NewList =
  | { readonly kind: 'closed' }
  /** Its name is being entered, beginning with this one. */
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly problem: Problem };
