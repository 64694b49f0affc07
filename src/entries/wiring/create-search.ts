import { exactOptional, object, string, type GenericSchema } from 'valibot';
import type { IndexedList } from '../../app/ports/open-tasks';
import { createTaskSearch, type TaskSearch } from '../../app/search/task-search';
import { instantSchema, taskKeySchema } from '../../domain/link/link-schema';
import { plainDateSchema } from '../../domain/time/plain-date-schema';
import { createOpenTaskStore } from '../../edges/browser/open-task-store';
import { createOpenTaskService } from '../../edges/graph/todo/open-task-service';
import { fittingItems, valueOf } from '../../lib/schema';
import type { Foundation } from './create-services';

const openTaskSchema = object({
  listId: string(),
  taskId: string(),
  title: string(),
  due: exactOptional(plainDateSchema),
  taskKey: exactOptional(taskKeySchema),
  conversationId: exactOptional(string()),
  sender: exactOptional(string()),
  subject: exactOptional(string()),
});

/** A list with its open tasks as the index keeps it. */
export const indexedListSchema: GenericSchema<unknown, IndexedList> = object({
  listId: string(),
  tasks: fittingItems(openTaskSchema),
  readDateTime: instantSchema,
  deltaPath: exactOptional(string()),
});

/** The search over the open tasks of a mailbox; a chunk of its own, which is loaded with the first search. */
export function createSearch({ owner, graph, ...deps }: Foundation): TaskSearch {
  const store = createOpenTaskStore(owner, (value) => valueOf(indexedListSchema, value));
  return createTaskSearch({ ...deps, store, openTasks: createOpenTaskService(graph) });
}
