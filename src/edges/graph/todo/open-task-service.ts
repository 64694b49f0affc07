import { nullish, object, optional, string, unknown } from 'valibot';
import type { ListNews, OpenTaskService, TaskNews } from '../../../app/ports/open-tasks';
import type { OpenTask } from '../../../domain/task/open-task';
import { isObject } from '../../../lib/json';
import { readShape, requiredText } from '../../../lib/schema';
import { readTaskTag } from '../tags/task-tag-format';
import { toDoAccess } from '../transport/access';
import { readCollectionsAsFarAsPossible, type Collection } from '../transport/collection';
import type { GraphContext } from '../transport/graph-context';
import { expandById, option, withQuery } from '../transport/odata';
import { dayInSeries, dayOf, readDateTimeTimeZone } from './date-time-time-zone';
import { tasksPath } from './todo-requests';

/** Most tasks on a page: most lists are one request. */
const pageSize = '1000';

const taskSchema = object({
  id: requiredText,
  // Some delta answers were seen to hold nothing but ids.
  title: nullish(string()),
  status: optional(unknown()),
  dueDateTime: optional(unknown()),
  recurrence: optional(unknown()),
  extensions: optional(unknown()),
});

/** One task of an answer; `unknown` when the answer says too little of it. */
type ListedTask = { readonly listId: string } & (TaskNews | { readonly kind: 'unknown' });

function readOpenTask(item: unknown, listId: string, { names, time }: GraphContext): ListedTask {
  const { id: taskId, title, status, ...task } = readShape(taskSchema, item, 'todoTask');
  if (isObject(item) && '@removed' in item) return { listId, kind: 'not-open', taskId };
  if (typeof title !== 'string') return { listId, kind: 'unknown' };
  if (status === 'completed') return { listId, kind: 'not-open', taskId };
  const stored = readDateTimeTimeZone(task.dueDateTime);
  const due = stored && (isObject(task.recurrence) ? dayInSeries(stored, time) : dayOf(stored, time));
  const reading = readTaskTag(task.extensions, names.extension);
  const tag = reading.kind === 'tag' ? reading.tag : undefined;
  const { conversationId, sender, subject } = tag?.mail ?? {};
  const open: OpenTask = {
    listId,
    taskId,
    title,
    ...(due !== undefined && { due }),
    ...(tag && { taskKey: tag.taskKey }),
    ...(conversationId !== undefined && { conversationId }),
    ...(sender !== undefined && { sender }),
    ...(subject !== undefined && { subject }),
  };
  return { listId, kind: 'open', task: open };
}

/** Open tasks of Microsoft Graph's To Do. */
export function createOpenTaskService(context: GraphContext): OpenTaskService {
  const { transport, names } = context;

  const collection = (listId: string, path: string): Collection<ListedTask> => ({
    request: { method: 'GET', path },
    readItem: (item) => readOpenTask(item, listId, context),
  });

  return {
    async read(listIds, signal) {
      const query = [
        option('filter', "status ne 'completed'"),
        `$expand=${expandById('extensions', names.extension)}`,
        option('top', pageSize),
      ];
      const collections = listIds.map((listId) => collection(listId, withQuery(tasksPath(listId), ...query)));
      const { items, missing } = await readCollectionsAsFarAsPossible(
        transport,
        collections,
        toDoAccess(signal),
      );
      const newsOf = (listId: string): ListNews => ({
        kind: 'whole',
        tasks: items.flatMap((item) => (item.kind === 'open' && item.listId === listId ? [item.task] : [])),
      });
      return new Map(
        listIds.map((listId, at) => [listId, missing.has(at) ? { kind: 'unread' } : newsOf(listId)]),
      );
    },

    async changes(lists, signal) {
      // Any option of a query is refused here.
      const collections = lists.map(({ listId, deltaPath }) =>
        collection(listId, deltaPath ?? `${tasksPath(listId)}/delta`),
      );
      const { items, missing, deltaPaths } = await readCollectionsAsFarAsPossible(
        transport,
        collections,
        toDoAccess(signal),
      );
      return new Map(
        lists.map(({ listId, deltaPath: before }, at): [string, ListNews] => {
          // A token that is not known any more is refused as malformed (400) or as gone (410).
          const isLost = before !== undefined && missing.get(at)?.kind === 'rejected';
          if (missing.has(at) && !isLost) return [listId, { kind: 'unread' }];
          const own = items.filter((item) => item.listId === listId);
          const news = own.filter((item) => item.kind !== 'unknown');
          const deltaPath = deltaPaths.get(at);
          const isWhole = deltaPath !== undefined && news.length === own.length;
          return [listId, isWhole ? { kind: 'changes', news, deltaPath } : { kind: 'lost' }];
        }),
      );
    },
  };
}
