import type { Mutation } from './mutated';
import type { Action } from './plan';

/** Faults inside the engine, each with the actions around which it shows. */
export const mutants: Readonly<Record<string, Mutation & { readonly around: readonly Action['kind'][] }>> = {
  'a task that may have been made is made again': {
    file: 'src/app/engine/plan.ts',
    from: `  unsure: 'find-task',
  existing: 'read-task',`,
    to: `  unsure: 'create-task',
  existing: 'read-task',`,
    around: ['capture', 'resume'],
  },
  'an ended link is made again': {
    file: 'src/app/engine/observed.ts',
    from: `if (endingOf(tagged, pair.taskKey) && !pair.revives) return 'ended';`,
    to: '',
    around: ['capture', 'kill', 'storage-blocked', 'unlink', 'undo'],
  },
};
