import type { Tombstone } from '../../mailbox/todo-store';
import { param, type Context, type Handler } from '../context';
import { badRequest, invalidRequest } from '../errors';
import type { GraphResponse } from '../graph';
import { metadataOf } from '../metadata';
import { parseExpand } from '../odata/parse-options';
import { reading } from '../query-options';
import { ok } from '../responses';
import { fromToken, toToken, type DeltaState } from './delta-token';
import { listOf } from './locate';
import { renderList, renderTask, viewOf } from './render-task';

/** Something that a delta query reports. */
interface Change {
  readonly changeNumber: number;
  readonly render: () => object;
}

function refuseOptions(context: Context): void {
  const { query } = context;
  if (query.has('$filter')) {
    throw invalidRequest('Invalid request. Delta query is not supported by this resource.');
  }
  if (query.has('$top')) throw badRequest('Skip token is not provided.');
  const expand = query.get('$expand');
  if (expand === undefined) return;
  if (reading('todo', () => parseExpand(expand)).some((item) => item.filter !== undefined)) {
    throw badRequest(
      "Parsing OData Select and Expand failed: Value cannot be null. (Parameter 'initialState')",
    );
  }
}

function stateOf(context: Context, scope: string): DeltaState {
  const { mailbox, query } = context;
  const epoch = mailbox.epoch();
  const now = mailbox.changeNumber();
  const skip = query.get('$skiptoken');
  if (skip !== undefined) return fromToken(skip, scope, epoch);
  const delta = query.get('$deltatoken');
  if (delta === undefined) return { scope, epoch, since: 0, until: now };
  return { ...fromToken(delta, scope, epoch), until: now };
}

/**
 * One page: what changed after the state, oldest change first. A page with items leads to a next one, an empty one
 * carries the deltaLink; the first of a round can be a short one (recorded: ms-todo, P1). The page size is not kept in
 * the link.
 */
function deltaPage(
  context: Context,
  state: DeltaState,
  changes: readonly Change[],
  size: number,
  metadata: string,
): GraphResponse {
  const due = changes
    .filter((change) => change.changeNumber > state.since && change.changeNumber <= state.until)
    .sort((a, b) => a.changeNumber - b.changeNumber);
  const whole = context.preferences.maxPageSize ?? size;
  const isShort = context.quirks.pages === 'uneven' && state.since === 0;
  const items = due.slice(0, isShort ? Math.ceil(whole / 5) : whole);
  const last = items.at(-1);
  const token = toToken({ ...state, since: last?.changeNumber ?? state.until });
  const link = `${context.serviceRoot}${context.path}?`;
  const body = {
    '@odata.context': metadata,
    ...(last !== undefined
      ? { '@odata.nextLink': `${link}$skiptoken=${token}` }
      : { '@odata.deltaLink': `${link}$deltatoken=${token}` }),
    value: items.map((change) => change.render()),
  };
  return ok(body, undefined, { 'preference-applied': 'odata.track-changes' });
}

/** Items that are gone, for those who may have seen them. */
function goneSince(state: DeltaState, gone: readonly Tombstone[], more: object): readonly Change[] {
  if (state.since === 0) return [];
  return gone.map(({ id, changeNumber }) => ({
    changeNumber,
    render: () => ({ id, ...more, '@removed': { reason: 'deleted' } }),
  }));
}

/** GET /me/todo/lists/{list}/tasks/delta. Of a list that was deleted it goes on saying that nothing changed. */
export const getTasksDelta: Handler = (context) => {
  refuseOptions(context);
  const { mailbox } = context;
  const listId = param(context, 0);
  if (!mailbox.removedLists().some((list) => list.id === listId)) listOf(context);
  const state = stateOf(context, listId);
  const view = viewOf(context);
  const changes = mailbox.tasks(listId).map((task) => ({
    changeNumber: task.changeNumber,
    render: () => renderTask(task, view),
  }));
  const gone = goneSince(state, mailbox.removedTasks(listId), {
    isReminderOn: false,
    hasAttachments: false,
  });
  return deltaPage(context, state, [...changes, ...gone], 50, `${view.metadata}('${listId}')/tasks`);
};

/** GET /me/todo/lists/delta */
export const getListsDelta: Handler = (context) => {
  refuseOptions(context);
  const { mailbox } = context;
  const state = stateOf(context, 'lists');
  const changes = mailbox.lists().map((list) => ({
    changeNumber: list.changeNumber,
    render: () => renderList(list),
  }));
  const gone = goneSince(state, mailbox.removedLists(), {
    isOwner: true,
    isShared: false,
    wellknownListName: 'none',
  });
  return deltaPage(context, state, [...changes, ...gone], 30, metadataOf(context, 'todo/lists'));
};
