import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mailboxOf, type Mailboxes } from '../control/accounts';
import { bundle } from '../office/bundle';
import type { Reply, Route } from '../server/route';
import { toWireTodo } from './to-wire';
import { todoPage, todoPolicy } from './todo-page';

/**
 * To Do: its page at `/todo/`, and `/tasks/id/{task}/details`, which opens one task, as in To Do on the web.
 *
 * @throws when the page's script does not compile
 */
export async function createTodoRoutes(options: {
  /** Folder of the checkout. */
  projectFolder: string;
  mailboxes: Mailboxes;
  now: () => Date;
}): Promise<readonly Route[]> {
  const { mailboxes, now } = options;
  const folder = join(options.projectFolder, 'sandbox/todo/client');
  const [script, style, icon] = await Promise.all([
    bundle(join(folder, 'main.tsx')),
    bundle(join(folder, 'todo.css')),
    readFile(join(folder, 'icon.svg'), 'utf8'),
  ]);
  const accountOf = (taskId: string) =>
    (mailboxes.find((mailbox) => mailbox.task(taskId)) ?? mailboxes[0]).account.username;

  return [
    {
      method: 'GET',
      path: '/todo/',
      handle: () => ({
        body: todoPage,
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': todoPolicy },
      }),
    },
    {
      method: 'GET',
      path: '/todo/data',
      handle: ({ url }) => ({
        body: toWireTodo(mailboxOf(mailboxes, url.searchParams.get('account')), now()),
      }),
    },
    {
      method: 'GET',
      path: '/tasks/id/{task}/details',
      handle: ({ params }) => {
        const task = params['task'] ?? '';
        return redirect(new URLSearchParams({ account: accountOf(task), task }));
      },
    },
    { method: 'GET', path: '/tasks', handle: () => redirect(new URLSearchParams()) },
    asset('todo.js', 'text/javascript', script.text),
    asset('todo.css', 'text/css', style.text),
    asset('icon.svg', 'image/svg+xml', icon),
  ];
}

function redirect(query: URLSearchParams): Reply {
  return { status: 302, headers: { Location: `/todo/?${query.toString()}` } };
}

function asset(name: string, type: string, body: string): Route {
  return {
    method: 'GET',
    path: `/todo/${name}`,
    handle: () => ({ body, headers: { 'Content-Type': `${type}; charset=utf-8` } }),
  };
}
