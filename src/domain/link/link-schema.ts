import { check, custom, pipe, string } from 'valibot';
import { isTaskKey, type TaskKey } from '../task/task-key';

export const taskKeySchema = custom<TaskKey>(isTaskKey, 'a task key');

/** An ISO 8601 instant as it is stored. */
export const instantSchema = pipe(
  string(),
  check((text) => !Number.isNaN(Date.parse(text)), 'an instant'),
);

/** The fields of a stored link. */
export const linkEntries = { taskKey: taskKeySchema, listId: string(), taskId: string() };
