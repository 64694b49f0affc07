import type { ListsReading, TaskService } from '../../../app/ports/tasks';
import { Problem } from '../../../domain/problem';
import { withStepsInNote } from '../../../domain/task/fields/steps';
import { startingOn } from '../../../domain/task/recurrence';
import type { LinkedResource } from '../../../domain/task/task';
import type { TaskDraft } from '../../../domain/task/task-fields';
import type { TaskRef } from '../../../domain/task/task-ref';
import type { TaskTag } from '../../../domain/task/task-tag';
import { midnightIn } from '../../../domain/time/date-time-time-zone';
import type { MailboxTime } from '../../../domain/time/mailbox-time';
import { takesOneMoreMail, taskTagBody } from '../tags/task-tag-format';
import { toDoAccess } from '../transport/access';
import type { Answer } from '../transport/answer';
import { outcomeOf, readEach, sendChain } from '../transport/batch';
import { isGone, readCollections, readCollectionsApart } from '../transport/collection';
import type { GraphContext } from '../transport/graph-context';
import { toDoSegment } from '../transport/odata';
import { readAnswer, throwUnlessOk } from '../transport/problem-of-answer';
import { newTaskBody, taskChangeBody } from './task-body';
import { readWholeTask, taskCopyBody } from './task-copy';
import { noteWith, noteWithout, readNote, type TaskNote } from './task-note';
import {
  allLists,
  listsPath,
  listsRequest,
  readTaskAnswer,
  taskCollection,
  taskPath,
  taskRequest,
  tasksPath,
  tryReadTask,
} from './todo-requests';
import { readNewTodoList } from './todo-task-list';

/** The zone that the service certainly knows. */
const utc = 'UTC';

/** Whether a deletion found its target. */
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

/** To Do of Microsoft Graph v1.0. */
export function createTaskService(context: GraphContext): TaskService {
  const { transport, names } = context;
  let zone = context.time;

  /**
   * Sends a request with a due day. The service refuses one in a time zone that it does not know (400); then it is sent
   * once more as a day in UTC, and so is every later one.
   */
  async function sendDay(
    hasDay: boolean,
    send: (time: MailboxTime) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    const answers = await send(zone);
    if (!hasDay || zone.timeZone === utc || answers[0]?.status !== 400) return answers;
    const inUtc = { ...zone, timeZone: utc };
    const again = await send(inUtc);
    if (again[0]?.status !== 400) zone = inUtc;
    return again;
  }

  // On To Do a POST creates the extension or overwrites an existing one. The tag always names all its properties, so it
  // does not matter whether others would stay.
  const tagRequest = (ref: TaskRef, tag: TaskTag, etag: string) =>
    ({
      method: 'POST',
      path: `${taskPath(ref)}/extensions`,
      headers: { 'If-Match': etag },
      body: taskTagBody(tag, names.extension, { isRewritten: true }),
    }) as const;

  async function lists(signal: AbortSignal): Promise<ListsReading> {
    const access = toDoAccess(signal);
    return allLists(await transport.send(listsRequest, access), context, access);
  }

  async function tryRead(refs: readonly TaskRef[], signal: AbortSignal) {
    const requests = refs.map((ref) => taskRequest(ref, context));
    const answers = await readEach(transport, requests, toDoAccess(signal));
    return refs.map(({ listId }, index) => {
      const answer = answers[index];
      return answer && tryReadTask(answer, listId, context);
    });
  }

  async function changeNote(ref: TaskRef, change: (note: TaskNote) => TaskNote, signal: AbortSignal) {
    const path = taskPath(ref);
    const answer = await transport.send({ method: 'GET', path }, toDoAccess(signal));
    if (isGone(answer)) return;
    const note = readAnswer(answer, readNote);
    const { content, contentType, etag } = change(note);
    if (content === note.content) return;
    const patch = {
      method: 'PATCH',
      path,
      headers: { 'If-Match': etag },
      body: { body: { content, contentType } },
    } as const;
    throwUnlessOk(await transport.send(patch, toDoAccess(signal)));
  }

  return {
    lists,

    async createList(name, signal) {
      const request = { method: 'POST', path: listsPath, body: { displayName: name } } as const;
      return readAnswer(await transport.send(request, toDoAccess(signal)), readNewTodoList);
    },

    async create(task, signal) {
      const { listId, steps = [] } = task.draft;
      const send = (draft: TaskDraft) =>
        sendDay(draft.due !== undefined, async (time) => {
          const body = newTaskBody({ ...task, draft }, time, names.extension);
          const request = { method: 'POST', path: tasksPath(listId), body } as const;
          return [await transport.send(request, toDoAccess(signal))];
        });
      const first = await send(task.draft);
      // How many steps the service takes is not documented. It refuses the task as a whole: nothing was made.
      const isRefused = first[0]?.status === 400 && steps.length > 0;
      const answers = isRefused ? await send(withStepsInNote(task.draft)) : first;
      return readTaskAnswer(outcomeOf(answers, 0), listId, context);
    },

    tryRead,
    hasRoom: (tag) => takesOneMoreMail(tag, names.extension),

    async read(refs, signal) {
      return (await tryRead(refs, signal)).map((read) => {
        if (read instanceof Problem) throw read;
        return read;
      });
    },

    async findTagged({ listIds, since }, signal) {
      const access = toDoAccess(signal);
      const all = listIds ? [] : (await lists(signal)).lists;
      const ids = listIds ?? all.map((list) => list.id);
      const collections = ids.map((listId) => taskCollection(listId, since, context));
      const { items, missing } = await readCollectionsApart(transport, collections, access);
      const unread = [...missing].flatMap(([at, problem]) => {
        const listId = ids[at];
        return listId === undefined ? [] : [{ listId, problem }];
      });
      const sharedListIds = new Set(all.filter(({ isShared }) => isShared).map(({ id }) => id));
      return { tasks: items.filter((task) => task.tag.kind !== 'absent'), sharedListIds, unread };
    },

    async changedSince(listId, since, signal) {
      const collections = [taskCollection(listId, since, context)];
      return (await readCollections(transport, collections, toDoAccess(signal))).items;
    },

    async change(ref, change, etag, signal) {
      // Read in the same round trip: the answer to the PATCH lacks our extension, and completing a recurring task
      // leaves it open with its next due date.
      const answers = await sendDay(typeof change.due === 'string', (time) => {
        const patch = {
          method: 'PATCH',
          path: taskPath(ref),
          ...(etag !== undefined && { headers: { 'If-Match': etag } }),
          body: taskChangeBody(change, time),
        } as const;
        return sendChain(transport, [patch, taskRequest(ref, context)], toDoAccess(signal));
      });
      return readTaskAnswer(outcomeOf(answers, 1), ref.listId, context);
    },

    async moveSeries(ref, due, recurrence, etag, signal) {
      // Remove the recurrence with the new date, then add it again beginning on that date: the task keeps its id. With
      // the date alone, or both in one request, the service splits the task in two (seen on personal accounts,
      // September 2026).
      const { recurrenceTimeZone } = recurrence.range;
      const patch = { method: 'PATCH', path: taskPath(ref) } as const;
      // A service that takes no series back refuses it as it is, too: then nothing was changed.
      const tried = { ...patch, headers: { 'If-Match': etag }, body: { recurrence } };
      const taken = {
        ...patch,
        body: {
          recurrence: null,
          dueDateTime: due === undefined ? null : midnightIn(recurrenceTimeZone, due),
        },
      };
      const given =
        due === undefined ? [] : [{ ...patch, body: { recurrence: startingOn(recurrence, due) } }];
      const parts = [tried, taken, ...given, taskRequest(ref, context)];
      const answers = await sendChain(transport, parts, toDoAccess(signal));
      return readTaskAnswer(outcomeOf(answers, parts.length - 1), ref.listId, context);
    },

    async readWhole(ref, signal) {
      const answer = await transport.send(taskRequest(ref, context), toDoAccess(signal));
      return isGone(answer) ? undefined : readWholeTask(answer, ref.listId, context);
    },

    async createCopy(whole, copy, signal) {
      const hasDay = whole.task.due !== undefined;
      const answers = await sendDay(hasDay, async (time) => {
        const body = taskCopyBody(whole, copy, time, names.extension);
        const request = { method: 'POST', path: tasksPath(copy.listId), body } as const;
        return [await transport.send(request, toDoAccess(signal))];
      });
      return readTaskAnswer(outcomeOf(answers, 0), copy.listId, context);
    },

    async removeUnchanged(ref, etag, signal) {
      // The service deletes whatever the condition is. An empty change before it honours the condition.
      const condition = {
        method: 'PATCH',
        path: taskPath(ref),
        headers: { 'If-Match': etag },
        body: {},
      } as const;
      const removal = { method: 'DELETE', path: taskPath(ref) } as const;
      const answers = await sendChain(transport, [condition, removal], toDoAccess(signal));
      return wasThere(outcomeOf(answers, 1));
    },

    async remove(ref, signal) {
      return wasThere(await transport.send({ method: 'DELETE', path: taskPath(ref) }, toDoAccess(signal)));
    },

    async writeTag(ref, tag, etag, signal) {
      throwUnlessOk(await transport.send(tagRequest(ref, tag, etag), toDoAccess(signal)));
    },

    async wait(ref, tag, change, etag, signal) {
      const answers = await sendDay(typeof change.due === 'string', async (time) => {
        const patch = { method: 'PATCH', path: taskPath(ref), body: taskChangeBody(change, time) } as const;
        const parts = [tagRequest(ref, tag, etag), patch, taskRequest(ref, context)];
        return (await sendChain(transport, parts, toDoAccess(signal))).slice(-1);
      });
      return readTaskAnswer(outcomeOf(answers, 0), ref.listId, context);
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

    addToNote: (ref, link, signal) => changeNote(ref, (note) => noteWith(note, link), signal),
    removeFromNote: (ref, link, signal) => changeNote(ref, (note) => noteWithout(note, link), signal),

    async removeLinkedResource(ref, resourceId, signal) {
      const path = `${taskPath(ref)}/linkedResources/${toDoSegment(resourceId)}`;
      wasThere(await transport.send({ method: 'DELETE', path }, toDoAccess(signal)));
    },
  };
}
