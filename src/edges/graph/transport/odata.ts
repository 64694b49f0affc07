import { Problem } from '../../../domain/problem';

/*
 * Paths and queries are built by hand: To Do does not decode the names of query options, so `$` has to stay unencoded
 * (`%24filter` is refused), but URLSearchParams encodes it.
 */

function segment(id: string): string {
  if (id === '' || id === '.' || id === '..')
    throw new Problem('rejected', { trace: { code: 'no-such-id' } });
  return encodeURIComponent(id);
}

/** A mail id as a path segment. Such ids may hold `/` and `+`. */
export function mailSegment(id: string): string {
  return segment(id);
}

/** A To Do id as a path segment. To Do does not decode the `=` at its end, so it stays. */
export function toDoSegment(id: string): string {
  return segment(id).replaceAll('%3D', '=');
}

/** A text as a literal of an OData expression, not yet encoded. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A query option with an encoded expression. */
export function option(name: 'filter' | 'orderby' | 'select' | 'top', value: string): string {
  return `$${name}=${encodeURIComponent(value)}`;
}

/** One item of `$expand` filtered by id: the only form that returns our data on both sides. */
export function expandById(property: 'extensions' | 'singleValueExtendedProperties', id: string): string {
  return `${property}($filter=${encodeURIComponent(`id eq ${literal(id)}`)})`;
}

export function withQuery(path: string, ...options: readonly string[]): string {
  return options.length === 0 ? path : `${path}?${options.join('&')}`;
}
