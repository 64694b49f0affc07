import { flag, listOf, number, oneOf, optional, shape, text } from '../../mailbox/json-check';
import type { Repeat } from '../../mailbox/todo-store';
import type { WireLink, WireList, WireRepeat, WireStep, WireTask, WireTodo } from '../wire';

/** What the page asks its server for, and what a user does with lists and tasks. */
export interface TodoApi {
  read(): Promise<WireTodo>;
  /** `done` completes, otherwise reopens. */
  setDone(taskId: string, done: boolean): Promise<void>;
  rename(taskId: string, title: string): Promise<void>;
  /** `YYYY-MM-DD`; undefined takes the day away. */
  setDue(taskId: string, date: string | undefined): Promise<void>;
  setImportant(taskId: string, important: boolean): Promise<void>;
  /** Undefined: it happens once. */
  setRepeat(taskId: string, repeat: Repeat | undefined): Promise<void>;
  /** The task's new id. */
  move(taskId: string, listId: string): Promise<string>;
  deleteTask(taskId: string): Promise<void>;
  addTask(listId: string, title: string): Promise<void>;
  addList(name: string): Promise<string>;
  deleteList(listId: string): Promise<void>;
  /** Calls back whenever something of the account may have changed. Returns a function that ends it. */
  listen(changed: () => void): () => void;
}

const readTodo = shape<WireTodo>({
  account: text,
  name: text,
  today: text,
  lists: listOf(
    shape<WireList>({ id: text, name: text, kind: oneOf('own', 'built-in', 'flagged'), isShared: flag }),
  ),
  tasks: listOf(
    shape<WireTask>({
      id: text,
      listId: text,
      title: text,
      isDone: flag,
      isImportant: flag,
      due: optional(text),
      note: text,
      steps: listOf(shape<WireStep>({ id: text, name: text, isDone: flag })),
      files: listOf(text),
      categories: listOf(text),
      repeat: optional(shape<WireRepeat>({ unit: oneOf('day', 'week', 'month', 'year'), interval: number })),
      link: optional(shape<WireLink>({ label: text, title: text, url: text })),
    }),
  ),
});

const readId = shape<{ id: string }>({ id: text });
const readChange = shape<{ account: string }>({ account: text });

/** @param account sign-in name or the part before its `@`; null for the sandbox's first account */
export function createTodoApi(account: string | null): TodoApi {
  const query = account === null ? '' : `?account=${encodeURIComponent(account)}`;

  async function send(path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${path}${query}`, {
      ...(body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
    if (response.status === 204) return undefined;
    const json: unknown = await response.json();
    return json;
  }

  const onTask = (taskId: string, action: string, body: unknown = {}) =>
    send(`/control/tasks/${encodeURIComponent(taskId)}/${action}`, body);
  const onList = (listId: string, action: string, body: unknown = {}) =>
    send(`/control/lists/${encodeURIComponent(listId)}/${action}`, body);

  return {
    read: async () => readTodo(await send('/todo/data'), 'data'),
    setDone: async (taskId, done) => {
      await onTask(taskId, done ? 'complete' : 'reopen');
    },
    rename: async (taskId, title) => {
      await onTask(taskId, 'rename', { title });
    },
    setDue: async (taskId, date) => {
      await onTask(taskId, 'due', { date });
    },
    setImportant: async (taskId, important) => {
      await onTask(taskId, 'important', { important });
    },
    setRepeat: async (taskId, repeat) => {
      await onTask(taskId, 'repeat', { repeat });
    },
    move: async (taskId, listId) => readId(await onTask(taskId, 'move', { listId }), 'moved').id,
    deleteTask: async (taskId) => {
      await onTask(taskId, 'delete');
    },
    addTask: async (listId, title) => {
      await onList(listId, 'tasks', { title });
    },
    addList: async (displayName) => readId(await send('/control/lists', { displayName }), 'list').id,
    deleteList: async (listId) => {
      await onList(listId, 'delete');
    },
    listen: (changed) => {
      const events = new EventSource('/control/events');
      events.addEventListener('open', changed);
      events.addEventListener('change', ({ data }: MessageEvent<unknown>) => {
        const parsed: unknown = JSON.parse(String(data));
        const { account: username } = readChange(parsed, 'change');
        if (account === null || username === account || username.startsWith(`${account}@`)) changed();
      });
      return () => {
        events.close();
      };
    },
  };
}
