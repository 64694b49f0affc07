import type { Account } from './account';
import type { Changes } from './changes';
import { completion } from './complete-task';
import { containerId, itemId } from './item-ids';
import type { ListSeed } from './list-seed';
import { simpleSeries } from './recurrence';
import type { StoredList, StoredTask, TaskFields } from './stored-task';
import { dayOf, midnightOf, nearestDay, resolveZone, wallClock } from './time-zones';
import type { NewTaskFields, TodoStore, Tombstone } from './todo-store';

/** The To Do store with what the mailbox around it needs. */
export interface OwnedTodoStore extends TodoStore {
  reset(): void;
  /** Replaces all content. */
  load(lists: readonly StoredList[], tasks: readonly StoredTask[]): void;
}

const noTombstones: readonly Tombstone[] = [];

/** Instant with seven decimals, as To Do gives it. */
const toTicks = (time: Date): string => `${time.toISOString().slice(0, -1)}0000Z`;

const dayMs = 86_400_000;

export function createTodoStore(options: {
  readonly account: Account;
  readonly lists: readonly ListSeed[];
  readonly now: () => Date;
  readonly newId: () => string;
  readonly changes: Changes;
}): OwnedTodoStore {
  const { account, changes, newId, now } = options;
  const zone = resolveZone(account.timeZone) ?? 'UTC';
  const lists = new Map<string, StoredList>();
  const tasks = new Map<string, StoredTask>();
  /** Ids of a list's tasks in the order of creation. */
  const taskIds = new Map<string, Set<string>>();
  const goneTasks = new Map<string, Tombstone[]>();
  const goneLists: Tombstone[] = [];
  let epoch = 0;

  function stamp(): { changeKey: string; changeNumber: number } {
    const changeNumber = changes.next();
    return { changeKey: changes.key(changeNumber), changeNumber };
  }

  function putList(list: StoredList): StoredList {
    lists.set(list.id, list);
    if (!taskIds.has(list.id)) taskIds.set(list.id, new Set());
    changes.tell({ kind: 'list', id: list.id });
    return list;
  }

  function newList(seed: ListSeed): StoredList {
    return putList({
      id: containerId(newId()),
      ...stamp(),
      displayName: seed.displayName,
      isOwner: seed.isOwner ?? true,
      isShared: seed.isShared ?? false,
      wellknownListName: seed.wellknownListName ?? 'none',
      extensions: new Map(),
    });
  }

  function putTask(task: StoredTask): StoredTask {
    tasks.set(task.id, task);
    taskIds.get(task.listId)?.add(task.id);
    changes.tell({ kind: 'task', id: task.id });
    return task;
  }

  function addTask(listId: string, fields: NewTaskFields): StoredTask | undefined {
    if (!lists.has(listId)) return undefined;
    const time = toTicks(now());
    return putTask({
      body: { contentType: 'text', content: '' },
      status: 'notStarted',
      importance: 'normal',
      categories: [],
      isReminderOn: false,
      steps: [],
      files: [],
      extensions: new Map(),
      bodyLastModifiedDateTime: time,
      ...fields,
      id: itemId(newId()),
      listId,
      ...stamp(),
      createdDateTime: time,
      lastModifiedDateTime: time,
    });
  }

  function updateTask(target: StoredTask, fields: Partial<TaskFields>): StoredTask {
    const before = tasks.get(target.id);
    if (before === undefined) throw new Error(`The mailbox has no task ${target.id}`);
    const time = toTicks(now());
    const body = fields.body === undefined ? {} : { bodyLastModifiedDateTime: time };
    return putTask({ ...before, ...fields, ...body, ...stamp(), lastModifiedDateTime: time });
  }

  /** Removes a task from its list and remembers that it is gone. */
  function removeTask(task: StoredTask): void {
    tasks.delete(task.id);
    taskIds.get(task.listId)?.delete(task.id);
    const gone = goneTasks.get(task.listId) ?? [];
    gone.push({ id: task.id, changeNumber: changes.next() });
    goneTasks.set(task.listId, gone);
    changes.tell({ kind: 'task', id: task.id, gone: true });
  }

  /** Changes a task by id, if it is there. */
  function change(id: string, fields: (task: StoredTask) => Partial<TaskFields>): StoredTask | undefined {
    const task = tasks.get(id);
    return task === undefined ? undefined : updateTask(task, fields(task));
  }

  const midnight = (day: number): number => midnightOf(zone, day);
  const today = (): number => dayOf(wallClock(zone, now().getTime()));

  const store: OwnedTodoStore = {
    lists: () => [...lists.values()],
    list: (id) => lists.get(id),
    addList: (displayName, access = {}) => newList({ displayName, ...access }),
    renameList(id, displayName) {
      const list = lists.get(id);
      return list === undefined ? undefined : putList({ ...list, ...stamp(), displayName });
    },
    deleteList(id) {
      if (!lists.delete(id)) return false;
      for (const taskId of taskIds.get(id) ?? []) tasks.delete(taskId);
      taskIds.delete(id);
      goneLists.push({ id, changeNumber: changes.next() });
      changes.tell({ kind: 'list', id, gone: true });
      return true;
    },
    setListExtension(list, name, extension) {
      const extensions = new Map(list.extensions);
      if (extension === undefined) extensions.delete(name);
      else extensions.set(name, extension);
      return putList({ ...list, ...stamp(), extensions });
    },
    tasks(listId) {
      const found: StoredTask[] = [];
      for (const id of taskIds.get(listId) ?? []) {
        const task = tasks.get(id);
        if (task !== undefined) found.push(task);
      }
      return found;
    },
    task: (id) => tasks.get(id),
    addTask,
    updateTask,
    setTaskExtension: (task, name, extension) =>
      updateTask(task, { extensions: new Map(task.extensions).set(name, extension) }),
    removeTaskExtension(task, name) {
      if (!task.extensions.has(name)) return false;
      const extensions = new Map(task.extensions);
      extensions.delete(name);
      updateTask(task, { extensions });
      return true;
    },
    setLinkedResource: (task, resource) =>
      updateTask(task, {
        linkedResource:
          resource === undefined ? undefined : { ...resource, id: task.linkedResource?.id ?? newId() },
      }),
    deleteTask(id) {
      const task = tasks.get(id);
      if (task !== undefined) removeTask(task);
      return task !== undefined;
    },
    renameTask: (id, title) => change(id, () => ({ title })),
    completeTask(id) {
      const task = tasks.get(id);
      if (task === undefined) return undefined;
      const { fields, copy } = completion(task, now());
      if (copy !== undefined) addTask(task.listId, copy);
      return updateTask(task, fields);
    },
    reopenTask: (id) => change(id, () => ({ status: 'notStarted', completed: undefined })),
    setTaskDue: (id, day) =>
      change(id, () => ({ due: day === undefined ? undefined : midnight(Date.parse(`${day}T00:00:00Z`)) })),
    setTaskImportance: (id, importance) => change(id, () => ({ importance })),
    setTaskRepeat: (id, repeat) =>
      change(id, ({ due }) => {
        if (repeat === undefined) return { recurrence: undefined };
        const day = due === undefined ? today() : nearestDay(zone, due);
        const type = repeat === 'monthly' ? 'absoluteMonthly' : repeat;
        return { due: due ?? midnight(day), recurrence: simpleSeries(type, day, zone) };
      }),
    moveTask(id, listId) {
      const task = tasks.get(id);
      if (task === undefined || !lists.has(listId)) return undefined;
      removeTask(task);
      return putTask({ ...task, id: itemId(newId()), listId, ...stamp() });
    },
    changeNumber: () => changes.number(),
    epoch: () => epoch,
    removedTasks: (listId) => goneTasks.get(listId) ?? noTombstones,
    removedLists: () => goneLists,
    load(newLists, newTasks) {
      for (const kept of [lists, tasks, taskIds, goneTasks]) kept.clear();
      goneLists.length = 0;
      epoch += 1;
      for (const list of newLists) putList(list);
      for (const task of newTasks) putTask(task);
    },
    reset() {
      store.load([], []);
      const firstDay = today();
      for (const seed of options.lists) {
        const list = newList(seed);
        for (const { title, dueInDays, note, importance, isDone } of seed.tasks ?? []) {
          const task = addTask(list.id, {
            title,
            ...(importance === undefined ? {} : { importance }),
            ...(note === undefined ? {} : { body: { contentType: 'text', content: note } }),
            ...(dueInDays === undefined ? {} : { due: midnight(firstDay + dueInDays * dayMs) }),
          });
          if (isDone === true && task !== undefined) store.completeTask(task.id);
        }
      }
    },
  };
  store.reset();
  return store;
}
