import type { Context } from './context';
import { parseCount } from './odata/parse-options';
import { reading, type Dialect } from './query-options';

/** A part of a collection. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next part is; absent on the last. */
  readonly nextLink?: string;
}

/**
 * How far `$skip` jumps from one uneven page to the next. Live it goes from 5 to 1486: its unit is internal to the
 * service (Microsoft's answer in microsoft-graph-docs#5029).
 */
const jump = 10_000;

/** The link to this same request with another `$skip`. */
function linkTo(context: Context, skip: number, dialect: Dialect): string {
  const options = [...context.query].filter(([name]) => name !== '$skip');
  const pairs = options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const query = [...pairs, `$skip=${skip}`].join('&');
  // Outlook's endpoints may encode the dollar sign (microsoft-graph-docs-contrib#658); To Do would not understand that.
  const isEncoded = dialect === 'outlook' && context.quirks.pages === 'uneven';
  const shown = isEncoded ? query.replace(/(^|&)\$/g, '$1%24') : query;
  return `${context.serviceRoot}${context.path}?${shown}`;
}

/** The page at an uneven `$skip`: a half one first, then an empty one, and so on in turn. */
function unevenPage<T>(
  items: readonly T[],
  skip: number,
  size: number,
): { items: readonly T[]; next: number } {
  const start = skip % jump;
  const length = Math.floor(skip / jump) % 2 === 1 ? 0 : Math.ceil(size / 2);
  return { items: items.slice(start, start + length), next: skip + length + jump };
}

/** The part of a collection that `$top`, `$skip` and `Prefer: odata.maxpagesize` ask for. */
export function pageOf<T>(
  context: Context,
  items: readonly T[],
  options: { readonly size: number; readonly dialect: Dialect },
): Page<T> {
  const count = (name: string, least: number, most: number): number | undefined => {
    const value = context.query.get(name);
    return value === undefined ? undefined : reading(options.dialect, () => parseCount(value, least, most));
  };
  const size = count('$top', 1, 1000) ?? context.preferences.maxPageSize ?? options.size;
  const skip = count('$skip', 0, 1e9 - 1) ?? 0;
  if (context.quirks.pages === 'uneven') {
    const { items: part, next } = unevenPage(items, skip, size);
    const isLast = next % jump >= items.length;
    return isLast ? { items: part } : { items: part, nextLink: linkTo(context, next, options.dialect) };
  }
  const end = skip + size;
  const part = skip === 0 && items.length <= size ? items : items.slice(skip, end);
  return end < items.length
    ? { items: part, nextLink: linkTo(context, end, options.dialect) }
    : { items: part };
}

/** The body of a collection. */
export function collectionBody(
  values: readonly object[],
  page: { readonly nextLink?: string },
  metadata: string,
): object {
  return {
    '@odata.context': metadata,
    ...(page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink }),
    value: values,
  };
}
