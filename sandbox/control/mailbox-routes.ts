import { answerKinds, answerTo, type AnswerKind } from '../mailbox/answers';
import { flag, oneOf, optional, shape, text, type Check } from '../mailbox/json-check';
import type { Mailbox } from '../mailbox/mailbox';
import type { StoredTask } from '../mailbox/stored-task';
import type { Repeat } from '../mailbox/todo-store';
import { BadRequest, type Reply, type Route, type RouteRequest } from '../server/route';
import { mailboxOf, type Mailboxes } from './accounts';
import { mailboxState } from './mailbox-state';
import { requestBody } from './request-body';

const folderBody = shape<{ folderId: string }>({ folderId: text });
const answerBody = shape<{ kind: AnswerKind }>({ kind: oneOf(...answerKinds) });
const listBody = shape<{ displayName: string }>({ displayName: text });
const moveBody = shape<{ listId: string }>({ listId: text });
const titleBody = shape<{ title: string }>({ title: text });
const dueBody = shape<{ date?: string }>({ date: optional(text) });
const importantBody = shape<{ important: boolean }>({ important: flag });
const repeatBody = shape<{ repeat?: Repeat }>({ repeat: optional(oneOf('daily', 'weekly', 'monthly')) });
const categoryBody = shape<{ category: string }>({ category: text });

/**
 * What a user does in another client, and what a test reads: `?account=` names the mailbox, by default the first
 * account's. All routes answer 404 when there is no such thing.
 */
export function createMailboxRoutes(mailboxes: Mailboxes): readonly Route[] {
  const route = (
    method: Route['method'],
    path: string,
    handle: (mailbox: Mailbox, request: RouteRequest) => Reply | Promise<Reply>,
  ): Route => ({
    method,
    path: `/control/${path}`,
    handle: (request) => handle(mailboxOf(mailboxes, request.url.searchParams.get('account')), request),
  });
  const onTask = <T>(
    action: string,
    check: Check<T>,
    act: (mailbox: Mailbox, id: string, body: T) => StoredTask | undefined,
  ) =>
    route('POST', `tasks/{id}/${action}`, async (mailbox, request) => {
      const body = await requestBody(request, check);
      return { body: { id: found(act(mailbox, idOf(request), body), 'task').id } };
    });
  const nothing = shape<object>({});

  return [
    route('GET', 'state', (mailbox) => ({ body: mailboxState(mailbox) })),

    route('POST', 'messages/{id}/move', async (mailbox, request) => {
      const { folderId } = await requestBody(request, folderBody);
      return { body: { id: found(mailbox.moveMessage(idOf(request), folderId), 'message or folder').id } };
    }),
    route('POST', 'messages/{id}/delete', (mailbox, request) => {
      const permanently = request.url.searchParams.get('permanently') === 'true';
      return done(mailbox.deleteMessage(idOf(request), { permanently }), 'message');
    }),
    route('POST', 'messages/{id}/answer', async (mailbox, request) => {
      const { kind } = await requestBody(request, answerBody);
      const asked = found(mailbox.message(idOf(request)), 'message');
      return { status: 201, body: { id: mailbox.addMessage(answerTo(asked, kind)).id } };
    }),
    route('POST', 'messages/{id}/category', async (mailbox, request) => {
      const { category } = await requestBody(request, categoryBody);
      return { body: { id: found(mailbox.setCategory(idOf(request), category, true), 'message').id } };
    }),

    route('POST', 'lists', async (mailbox, request) => {
      const { displayName } = await requestBody(request, listBody);
      return { status: 201, body: { id: mailbox.addList(displayName).id } };
    }),
    route('POST', 'lists/{id}/rename', async (mailbox, request) => {
      const { displayName } = await requestBody(request, listBody);
      return { body: { id: found(mailbox.renameList(idOf(request), displayName), 'list').id } };
    }),
    route('POST', 'lists/{id}/delete', (mailbox, request) => done(mailbox.deleteList(idOf(request)), 'list')),

    route('POST', 'lists/{id}/tasks', async (mailbox, request) => {
      const { title } = await requestBody(request, titleBody);
      return { status: 201, body: { id: found(mailbox.addTask(idOf(request), { title }), 'list').id } };
    }),
    onTask('move', moveBody, (mailbox, id, { listId }) => mailbox.moveTask(id, listId)),
    onTask('complete', nothing, (mailbox, id) => mailbox.completeTask(id)),
    onTask('reopen', nothing, (mailbox, id) => mailbox.reopenTask(id)),
    onTask('rename', titleBody, (mailbox, id, { title }) => mailbox.renameTask(id, title)),
    onTask('due', dueBody, (mailbox, id, { date }) => mailbox.setTaskDue(id, date)),
    onTask('important', importantBody, (mailbox, id, { important }) =>
      mailbox.setTaskImportance(id, important ? 'high' : 'normal'),
    ),
    onTask('repeat', repeatBody, (mailbox, id, { repeat }) => mailbox.setTaskRepeat(id, repeat)),
    route('POST', 'tasks/{id}/delete', (mailbox, request) => done(mailbox.deleteTask(idOf(request)), 'task')),
  ];
}

function idOf({ params }: RouteRequest): string {
  return params['id'] ?? '';
}

function found<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new BadRequest(`There is no such ${what}.`, 404);
  return item;
}

function done(wasThere: boolean, what: string): Reply {
  if (!wasThere) throw new BadRequest(`There is no such ${what}.`, 404);
  return {};
}
