import { Problem } from '../../../domain/problem';

/*
 * Paths and queries are put together by hand: To Do does not decode the names of query options, so `$` has to stay as it
 * is (`%24filter` is refused), which URLSearchParams would not do.
 */

function segment(id: string): string {
  if (id === '' || id === '.' || id === '..')
    throw new Problem('rejected', { trace: { code: 'no-such-id' } });
  return encodeURIComponent(id);
}

/** A mail id as a segment of a path. Such ids may hold `/` and `+`. */
export function mailSegment(id: string): string {
  return segment(id);
}

/** A To Do id as a segment of a path. The `=` at its end stays as it is: To Do does not decode it. */
export function toDoSegment(id: string): string {
  return segment(id).replaceAll('%3D', '=');
}

/** A text as a literal of an OData expression, not yet encoded. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A query option whose value is an expression, encoded. */
export function option(name: 'filter' | 'select' | 'top', value: string): string {
  return `$${name}=${encodeURIComponent(value)}`;
}

/** One item of `$expand` that is filtered by id, which is the only form that shows our data on both sides. */
export function expandById(property: 'extensions' | 'singleValueExtendedProperties', id: string): string {
  return `${property}($filter=${encodeURIComponent(`id eq ${literal(id)}`)})`;
}

/** A path with its query options. */
export function withQuery(path: string, ...options: readonly string[]): string {
  return options.length === 0 ? path : `${path}?${options.join('&')}`;
}
