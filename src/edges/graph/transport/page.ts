import { array, nullish, object, string, unknown } from 'valibot';
import { ShapeError } from '../../../lib/json';
import { readShape } from '../../../lib/schema';

/** One page of a collection. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The path of the next page. A short or empty page may not be the last: only a missing link ends the collection. */
  readonly nextPath: string | undefined;
  /** The path that later tells what changed since; on the last page of a delta query alone. */
  readonly deltaPath: string | undefined;
}

/** The path of a link to a page. Throws `ShapeError` for one that leads away from Microsoft Graph. */
function pathOf(link: string, graphEndpoint: string): string {
  const base = `${graphEndpoint}/v1.0`;
  if (link.startsWith(`${base}/`)) return link.slice(base.length);
  throw new ShapeError('A link to a page leads away');
}

const pageSchema = object({
  value: array(unknown()),
  '@odata.nextLink': nullish(string()),
  '@odata.deltaLink': nullish(string()),
});

/** Reads a page of a collection; `readItem` throws `ShapeError` for an invalid item. */
export function readPage<T>(body: unknown, graphEndpoint: string, readItem: (item: unknown) => T): Page<T> {
  const page = readShape(pageSchema, body, 'page');
  const pathIn = (link: string | null | undefined) =>
    typeof link === 'string' ? pathOf(link, graphEndpoint) : undefined;
  return {
    items: page.value.map(readItem),
    nextPath: pathIn(page['@odata.nextLink']),
    deltaPath: pathIn(page['@odata.deltaLink']),
  };
}
