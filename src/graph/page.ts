import { arrayAt, objectAt, ShapeError } from '../lib/json';

/** One page of a collection. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The path of the next page. A short or empty page is not the last one: only a missing link is. */
  readonly nextPath: string | undefined;
}

/** The path that a nextLink means. Throws `ShapeError` for one that leads away from Microsoft Graph. */
function pathOf(link: unknown, graphEndpoint: string): string {
  const base = `${graphEndpoint}/v1.0`;
  if (typeof link === 'string' && link.startsWith(`${base}/`)) return link.slice(base.length);
  throw new ShapeError('@odata.nextLink leads away');
}

/** Reads a page of a collection; `readItem` throws `ShapeError` for an item that is none. */
export function readPage<T>(body: unknown, graphEndpoint: string, readItem: (item: unknown) => T): Page<T> {
  const page = objectAt(body, 'page');
  const link = page['@odata.nextLink'] ?? undefined;
  return {
    items: arrayAt(page.value, 'value').map(readItem),
    nextPath: link === undefined ? undefined : pathOf(link, graphEndpoint),
  };
}
