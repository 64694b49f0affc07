import type { Handler } from '../context';
import { GraphError, invalidRequest } from '../errors';
import { readExtension, readExtensionName } from '../extensions';
import { Fields } from '../fields';
import { metadataOf } from '../metadata';
import { parseFilter } from '../odata/parse-filter';
import { toPredicate } from '../odata/predicate';
import { collectionBody, pageOf } from '../page';
import { reading } from '../query-options';
import { created, noContent, ok } from '../responses';
import { expanderOf } from './expand-extensions';
import { listOf } from './locate';
import { renderList } from './render-task';
import { listType } from './task-type';

const known: ReadonlySet<string> = new Set([
  'id',
  'displayName',
  'isOwner',
  'isShared',
  'wellknownListName',
  'extensions',
]);

/**
 * How many lists come when no page size is asked for. Tenants were seen to stop at 16, 18 or 50, without a nextLink:
 * microsoft-graph-docs-contrib#595 and #565, RogerSelwyn/MS365-ToDo#50.
 */
const listsWithoutTop = 18;

/** GET /me/todo/lists */
export const getLists: Handler = (context) => {
  const filter = context.query.get('$filter');
  const expand = expanderOf(context);
  const lists = context.mailbox.lists();
  const isCut = !context.query.has('$top') && context.preferences.maxPageSize === undefined;
  const page = isCut
    ? { items: lists.slice(0, listsWithoutTop) }
    : pageOf(context, lists, { size: lists.length, dialect: 'todo' });
  const wanted =
    filter === undefined ? () => true : reading('todo', () => toPredicate(parseFilter(filter), listType));
  const values = page.items.filter(wanted).map((list) => expand(list, renderList(list)));
  return ok(collectionBody(values, page, metadataOf(context, 'todo/lists')));
};

/** GET /me/todo/lists/{list} */
export const getList: Handler = (context) => {
  const list = listOf(context);
  const body = expanderOf(context)(list, renderList(list));
  return ok({ '@odata.context': metadataOf(context, 'todo/lists/$entity'), ...body }, list.changeKey);
};

function readDisplayName(body: unknown): string | undefined {
  const fields = new Fields(body, invalidRequest);
  fields.allow(known, 'microsoft.graph.todoTaskList');
  const name = fields.text('displayName');
  if (name === null || name?.trim() === '') throw fields.wrong('displayName');
  return name;
}

/** POST /me/todo/lists */
export const postList: Handler = (context) => {
  const name = readDisplayName(context.body);
  if (name === undefined)
    throw invalidRequest("The property 'displayName' is required when creating the entity.");
  const extensions = new Fields(context.body, invalidRequest).objects('extensions').map(({ body }) => ({
    name: readExtensionName(body, invalidRequest),
    extension: readExtension(body, 'todo', invalidRequest),
  }));
  let list = context.mailbox.addList(name);
  for (const one of extensions) list = context.mailbox.setListExtension(list, one.name, one.extension);
  const location = `${context.serviceRoot}${context.path}/${list.id}`;
  return created(
    { '@odata.context': metadataOf(context, 'todo/lists/$entity'), ...renderList(list) },
    location,
    list.changeKey,
  );
};

/** A built-in list cannot be renamed or deleted. */
function refuseBuiltIn(wellknownListName: string): void {
  if (wellknownListName !== 'none')
    throw new GraphError(400, 'invalidRequest', 'Well-known lists cannot be changed.');
}

/** PATCH /me/todo/lists/{list}; If-Match is ignored, as observed. */
export const patchList: Handler = (context) => {
  const list = listOf(context);
  const name = readDisplayName(context.body);
  if (name !== undefined) refuseBuiltIn(list.wellknownListName);
  const renamed = (name === undefined ? undefined : context.mailbox.renameList(list.id, name)) ?? list;
  return ok(
    { '@odata.context': metadataOf(context, 'todo/lists/$entity'), ...renderList(renamed) },
    renamed.changeKey,
  );
};

/** DELETE /me/todo/lists/{list} */
export const deleteList: Handler = (context) => {
  const list = listOf(context);
  refuseBuiltIn(list.wellknownListName);
  context.mailbox.deleteList(list.id);
  return noContent;
};
