import type { Task, TaskChange } from '../../domain/task/task';

/**
 * The change that completes or reopens a task. Completing has switched its reminder off; only writing it again switches
 * it on. A task that waited when it was completed waits again.
 */
export function completion({ reminder, tag }: Task, isDone: boolean): TaskChange {
  if (isDone) return { isDone };
  const waited = tag.kind === 'tag' && tag.tag.waiting !== undefined;
  return { isDone, ...(reminder && { reminder }), ...(waited && { isWaiting: true }) };
}
