import { ODataError, type Expression } from './expression';
import { parseFilter, parsePath } from './parse-filter';
import { tokenize, TokenReader } from './tokens';

/** One item of `$expand`, e.g. `extensions($filter=id eq 'x';$select=id)`. */
export interface ExpandItem {
  readonly name: string;
  readonly filter?: Expression;
  readonly select?: readonly string[];
}

export interface OrderItem {
  /** Names joined by '/'. */
  readonly path: string;
  readonly descending: boolean;
}

/** The names of a `$select`. */
export function parseSelect(source: string): readonly string[] {
  const names = source.split(',').map((name) => name.trim());
  if (names.some((name) => !/^(\*|[A-Za-z_@][\w.@/]*)$/.test(name))) {
    throw new ODataError(`Syntax error in '${source}'.`);
  }
  return names;
}

/** The items of an `$orderby`. */
export function parseOrderBy(source: string): readonly OrderItem[] {
  const reader = new TokenReader(tokenize(source));
  const items: OrderItem[] = [];
  do {
    const path = parsePath(reader).names.join('/');
    const descending = reader.takesWord('desc');
    if (!descending) reader.takesWord('asc');
    items.push({ path, descending });
  } while (reader.takes(','));
  reader.expectEnd();
  return items;
}

/** A text cut at a character that stands outside of quotes and parentheses. */
function splitOutside(source: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(source.slice(start, index));
      start = index + 1;
    }
    if (depth < 0) break;
  }
  if (depth !== 0 || quoted) throw new ODataError(`Syntax error: unbalanced '${source}'.`);
  return [...parts, source.slice(start)];
}

/** The items of an `$expand`, with `$filter` and `$select` inside; every other inner option is refused. */
export function parseExpand(source: string): readonly ExpandItem[] {
  return splitOutside(source, ',').map((part) => {
    const found = /^\s*([A-Za-z_][\w.]*)\s*(?:\((.*)\))?\s*$/s.exec(part);
    const [, name, options] = found ?? [];
    if (name === undefined) throw new ODataError(`Syntax error in '${part}'.`);
    let item: ExpandItem = { name };
    for (const option of options === undefined ? [] : splitOutside(options, ';')) {
      const [, optionName, value = ''] = /^\s*(\$\w+)\s*=(.*)$/s.exec(option) ?? [];
      if (optionName === '$filter') item = { ...item, filter: parseFilter(value) };
      else if (optionName === '$select') item = { ...item, select: parseSelect(value) };
      else throw new ODataError(`The query option '${option.trim()}' is not supported inside of $expand.`);
    }
    return item;
  });
}

/** A whole number of at least `least`, as `$top` and `$skip` take it. */
export function parseCount(source: string, least: number, most: number): number {
  if (!/^\d{1,9}$/.test(source) || Number(source) < least || Number(source) > most) {
    throw new ODataError(`The value '${source}' is not between ${least} and ${most}.`);
  }
  return Number(source);
}
