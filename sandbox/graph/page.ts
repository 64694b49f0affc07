import type { Context } from './context';
import { parseCount } from './odata/parse-options';
import { reading, type Dialect } from './query-options';

/** A part of a collection. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next part is; absent on the last. */
  readonly nextLink?: string;
}

/** The link to this same request with another `$skip`. */
function linkTo(context: Context, skip: number): string {
  const options = [...context.query].filter(([name]) => name !== '$skip');
  const pairs = options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${context.serviceRoot}${context.path}?${[...pairs, `$skip=${skip}`].join('&')}`;
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
  const skip = count('$skip', 0, 1e9) ?? 0;
  const end = skip + size;
  const part = skip === 0 && items.length <= size ? items : items.slice(skip, end);
  return end < items.length ? { items: part, nextLink: linkTo(context, end) } : { items: part };
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
