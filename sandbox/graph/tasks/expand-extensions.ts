import type { StoredExtension } from '../../mailbox/stored-extension';
import type { Context } from '../context';
import { renderExtension, todoExtensionType } from '../extensions';
import { ODataError } from '../odata/expression';
import { parseExpand } from '../odata/parse-options';
import { toPredicate } from '../odata/predicate';
import { reading } from '../query-options';

/** Adds what `$expand` asks for to an item. */
export type Expander = (
  item: { readonly extensions: ReadonlyMap<string, StoredExtension> },
  json: Record<string, unknown>,
) => Record<string, unknown>;

const nothing: Expander = (_item, json) => json;

/** Navigations that may be named; but for extensions with a filter, naming them has no effect. */
const navigations: ReadonlySet<string> = new Set([
  'extensions',
  'linkedresources',
  'checklistitems',
  'attachments',
]);

/** What a To Do endpoint's `$expand` does: only `extensions($filter=id eq '…')` brings anything. */
export function expanderOf(context: Context): Expander {
  const option = context.query.get('$expand');
  if (option === undefined) return nothing;
  return reading('todo', () => {
    const items = parseExpand(option);
    const unknown = items.find((item) => !navigations.has(item.name.toLowerCase()));
    if (unknown !== undefined) throw new ODataError(`Could not find a property named '${unknown.name}'.`);
    const filter = items.find((item) => item.name.toLowerCase() === 'extensions')?.filter;
    if (filter === undefined) return nothing;
    const wanted = toPredicate(filter, todoExtensionType);
    return (item, json) => {
      const found = [...item.extensions].filter(([name]) => wanted(name));
      if (found.length > 0) {
        json['extensions'] = found.map(([name, extension]) => renderExtension(name, extension, 'todo'));
      }
      return json;
    };
  });
}
