import type { StoredMessage } from '../../mailbox/stored-message';
import type { Context, Handler } from '../context';
import { badRequest, GraphError } from '../errors';
import { metadataOf } from '../metadata';
import type { Expression } from '../odata/expression';
import { toOrder } from '../odata/order';
import { parseFilter } from '../odata/parse-filter';
import { parseOrderBy } from '../odata/parse-options';
import { toPredicate } from '../odata/predicate';
import { collectionBody, pageOf } from '../page';
import { reading } from '../query-options';
import { ok } from '../responses';
import { messageExpanderOf } from './expand-message';
import { messageOf } from './locate-message';
import { messageType } from './message-type';
import { messageViewOf, renderMessage } from './render-message';
import { searchCondition } from './search';

/** Properties of a filter in the order in which they stand in it. */
function pathsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return [...pathsIn(expression.left), ...pathsIn(expression.right)];
    case 'not':
      return pathsIn(expression.operand);
    case 'compare':
      return [expression.left, expression.right].flatMap((side) =>
        side.kind === 'path' ? [side.names.join('/').toLowerCase()] : [],
      );
    case 'call':
      return [expression.subject.names.join('/').toLowerCase()];
    case 'property':
      return [expression.path.names.join('/').toLowerCase()];
    case 'any':
      return [expression.collection.names.join('/').toLowerCase()];
  }
}

/** What is sorted by must stand first in the filter, in the same order, or the service refuses it as inefficient. */
function refuseInefficient(filter: Expression, orderBy: readonly { readonly path: string }[]): void {
  const paths = [...new Set(pathsIn(filter))];
  if (orderBy.every(({ path }, index) => paths[index] === path.toLowerCase())) return;
  throw new GraphError(
    400,
    'InefficientFilter',
    'The restriction or sort order is too complex for this operation.',
  );
}

/** The messages among these that the options ask for, in the order that they ask for. */
function chosen(context: Context, messages: readonly StoredMessage[]): readonly StoredMessage[] {
  const { query } = context;
  const filterText = query.get('$filter');
  const orderText = query.get('$orderby');
  const search = query.get('$search');
  if (search !== undefined) {
    if (filterText !== undefined || orderText !== undefined) {
      throw badRequest("The query parameter '$search' cannot be combined with '$filter' or '$orderby'.");
    }
    return messages.filter(searchCondition(search));
  }
  return reading('outlook', () => {
    const filter = filterText === undefined ? undefined : parseFilter(filterText);
    const order = orderText === undefined ? undefined : parseOrderBy(orderText);
    if (filter !== undefined && order !== undefined) refuseInefficient(filter, order);
    const found = filter === undefined ? messages : messages.filter(toPredicate(filter, messageType));
    return order === undefined ? found : found.toSorted(toOrder(order, messageType));
  });
}

/** GET /me/messages: of all folders, newest first. */
export const getMessages: Handler = (context) => {
  const { maxPageSize, textBody } = context.preferences;
  const view = messageViewOf(context);
  const found = chosen(context, context.mailbox.messages());
  // A search ignores $expand.
  const expand = context.query.has('$search')
    ? (_message: StoredMessage, json: object) => json
    : messageExpanderOf(context);
  const page = pageOf(context, found, { size: 10, dialect: 'outlook' });
  const values = page.items.map((message) => expand(message, renderMessage(message, view)));
  const body = collectionBody(values, page, metadataOf(context, 'messages'));
  const applied = [
    ...(maxPageSize === undefined || context.query.has('$top') ? [] : [`odata.maxpagesize=${maxPageSize}`]),
    ...(textBody ? ['outlook.body-content-type="text"'] : []),
  ];
  return ok(
    context.query.get('$count') === 'true' ? { ...body, '@odata.count': found.length } : body,
    undefined,
    applied.length === 0 ? {} : { 'preference-applied': applied.join(', ') },
  );
};

/** GET /me/messages/{message} */
export const getMessage: Handler = (context) => {
  const message = messageOf(context);
  const expand = messageExpanderOf(context);
  const body = expand(message, renderMessage(message, messageViewOf(context)));
  const headers: Record<string, string> = context.preferences.textBody
    ? { 'preference-applied': 'outlook.body-content-type="text"' }
    : {};
  return ok(
    { '@odata.context': metadataOf(context, 'messages/$entity'), ...body },
    message.changeKey,
    headers,
  );
};
