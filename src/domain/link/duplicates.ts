import type { Task } from '../task/task';
import type { Link } from './link';
import type { LinkedTask } from './link-state';

/** Two tasks of one mail with the same title, created within this time, count as duplicates. */
const duplicateWindowMs = 5 * 60_000;

type Known = { readonly link: Link; readonly task: Task };

/** Whether a task was made as a copy to move another one, and the device that did so has forgotten it. */
function isLeftCopy({ tag }: Task): boolean {
  return tag.kind === 'tag' && tag.tag.movedBy !== undefined;
}

function isDuplicate(a: Known, b: Known): boolean {
  const apart = Math.abs(Date.parse(a.task.createdDateTime) - Date.parse(b.task.createdDateTime));
  return a.task.title === b.task.title && (apart <= duplicateWindowMs || isLeftCopy(b.task));
}

/**
 * The links of one mail that look like duplicates, e.g. made by two devices at once: all but the oldest of each group
 * of open tasks. This is a guess, so the user is asked before anything is removed.
 */
export function duplicatesAmong(linkedTasks: readonly LinkedTask[]): readonly Link[] {
  const open: Known[] = [];
  for (const { link, task } of linkedTasks) if (task && !task.isDone) open.push({ link, task });
  open.sort(
    (a, b) =>
      a.task.createdDateTime.localeCompare(b.task.createdDateTime) ||
      a.link.taskKey.localeCompare(b.link.taskKey),
  );
  return open
    .filter((known, index) => open.slice(0, index).some((older) => isDuplicate(older, known)))
    .map((k) => k.link);
}
