import { array, nullish, object, string, unknown } from 'valibot';
import { ShapeError } from '../../../lib/json';
import { readShape } from '../../../lib/schema';

/** One page of a collection. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The path of the next page. A short or empty page may not be the last: only a missing link ends the collection. */
  readonly nextPath: string | undefined;
}

/** The path of a nextLink. Throws `ShapeError` for one that leads away from Microsoft Graph. */
function pathOf(link: string, graphEndpoint: string): string {
  const base = `${graphEndpoint}/v1.0`;
  if (link.startsWith(`${base}/`)) return link.slice(base.length);
  throw new ShapeError('@odata.nextLink leads away');
}

const pageSchema = object({ value: array(unknown()), '@odata.nextLink': nullish(string()) });

/** Reads a page of a collection; `readItem` throws `ShapeError` for an invalid item. */
export function readPage<T>(body: unknown, graphEndpoint: string, readItem: (item: unknown) => T): Page<T> {
  const page = readShape(pageSchema, body, 'page');
  const link = page['@odata.nextLink'];
  return {
    items: page.value.map(readItem),
    nextPath: typeof link !== 'string' ? undefined : pathOf(link, graphEndpoint),
  };
}
