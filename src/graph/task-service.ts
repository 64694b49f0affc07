import type { TaskService } from '../domain/ports';
import type { LinkedResource, TodoList } from '../domain/task';
import { toDoAccess } from './access';
import type { Answer } from './answer';
import { outcomeOf, readEach, sendChain } from './batch';
import { isGone, readCollections } from './collection';
import type { GraphContext } from './graph-context';
import { toDoSegment } from './odata';
import { throwUnlessOk } from './problem-of-answer';
import { newTaskBody, taskChangeBody } from './task-body';
import { taskTagBody } from './task-tag-format';
import {
  allLists,
  listsRequest,
  readTaskAnswer,
  readTaskOrGone,
  taskCollection,
  taskPath,
  taskRequest,
  tasksPath,
} from './todo-requests';

/** Whether a deletion found what it was to delete. */
function wasThere(answer: Answer): boolean {
  if (isGone(answer)) return false;
  throwUnlessOk(answer);
  return true;
}

function linkedResourceBody({
  webUrl,
  applicationName,
  displayName,
  externalId,
}: Omit<LinkedResource, 'id'>) {
  return { webUrl, applicationName, displayName, externalId };
}

/** Microsoft Graph's To Do over v1.0. */
export function createTaskService(context: GraphContext): TaskService {
  const { transport, names, time } = context;

  async function lists(signal: AbortSignal): Promise<readonly TodoList[]> {
    const access = toDoAccess(signal);
    return allLists(await transport.send(listsRequest, access), context, access);
  }

  return {
    lists,

    async create(task, signal) {
      const { listId } = task.draft;
      const body = newTaskBody(task, time, names.extension);
      const request = { method: 'POST', path: tasksPath(listId), body } as const;
      return readTaskAnswer(await transport.send(request, toDoAccess(signal)), listId, context);
    },

    async read(refs, signal) {
      const requests = refs.map((ref) => taskRequest(ref, context));
      const answers = await readEach(transport, requests, toDoAccess(signal));
      return refs.map(({ listId }, index) => {
        const answer = answers[index];
        return answer && readTaskOrGone(answer, listId, context);
      });
    },

    async findTagged({ listIds, since }, signal) {
      const access = toDoAccess(signal);
      const ids = listIds ?? (await lists(signal)).map((list) => list.id);
      const collections = ids.map((listId) => taskCollection(listId, since, context));
      const tasks = await readCollections(transport, collections, access);
      return tasks.filter((task) => task.tag.kind !== 'absent');
    },

    async change(ref, change, etag, signal) {
      // Read in the same round trip: the answer to the PATCH lacks our extension, and completing a recurring task
      // leaves it open with its next due date.
      const patch = {
        method: 'PATCH',
        path: taskPath(ref),
        ...(etag !== undefined && { headers: { 'If-Match': etag } }),
        body: taskChangeBody(change, time),
      } as const;
      const answers = await sendChain(transport, [patch, taskRequest(ref, context)], toDoAccess(signal));
      return readTaskAnswer(outcomeOf(answers, 1), ref.listId, context);
    },

    async remove(ref, signal) {
      return wasThere(await transport.send({ method: 'DELETE', path: taskPath(ref) }, toDoAccess(signal)));
    },

    async writeTag(ref, tag, etag, signal) {
      // On To Do a POST creates the extension or writes over one that is there. The tag always names all its properties, so
      // that it does not matter whether others would stay.
      const request = {
        method: 'POST',
        path: `${taskPath(ref)}/extensions`,
        headers: { 'If-Match': etag },
        body: taskTagBody(tag, names.extension),
      } as const;
      throwUnlessOk(await transport.send(request, toDoAccess(signal)));
    },

    async removeTag(ref, etag, signal) {
      const request = {
        method: 'DELETE',
        path: `${taskPath(ref)}/extensions/${names.extension}`,
        headers: { 'If-Match': etag },
      } as const;
      wasThere(await transport.send(request, toDoAccess(signal)));
    },

    async writeLinkedResource(task, resource, signal) {
      const collection = `${taskPath(task)}/linkedResources`;
      const existing = task.linkedResource;
      const request = {
        method: existing ? 'PATCH' : 'POST',
        path: existing ? `${collection}/${toDoSegment(existing.id)}` : collection,
        headers: { 'If-Match': task.etag },
        body: linkedResourceBody(resource),
      } as const;
      throwUnlessOk(await transport.send(request, toDoAccess(signal)));
    },

    async removeLinkedResource(ref, resourceId, signal) {
      const path = `${taskPath(ref)}/linkedResources/${toDoSegment(resourceId)}`;
      wasThere(await transport.send({ method: 'DELETE', path }, toDoAccess(signal)));
    },
  };
}
