import type { Access } from './access';
import { isOk, type Answer } from './answer';
import { readEach } from './batch';
import { readPage, type Page } from './page';
import { problemOf, readAnswer } from './problem-of-answer';
import type { GraphRequest, Transport } from './transport';

/** A collection that is read whole, however many pages it has. */
export interface Collection<T> {
  /** The first page. Its headers go along with every further one, since a nextLink does not keep them. */
  readonly request: GraphRequest;
  /** Throws `ShapeError` for an item that is none. */
  readonly readItem: (item: unknown) => T;
}

/** Whether an answer says that there is no such thing (any more). */
export function isGone(answer: Answer): boolean {
  return !isOk(answer) && problemOf(answer).kind === 'not-found';
}

/** The page in an answer. */
export function pageOf<T>(answer: Answer, transport: Transport, readItem: (item: unknown) => T): Page<T> {
  return readAnswer(answer, (body) => readPage(body, transport.graphEndpoint, readItem));
}

/** All items of several collections, read side by side, page after page. One that is gone has no (more) items. */
export async function readCollections<T>(
  transport: Transport,
  collections: readonly Collection<T>[],
  access: Access,
): Promise<readonly T[]> {
  const items: T[] = [];
  let open = collections;
  while (open.length > 0) {
    const requests = open.map(({ request }) => request);
    const answers = await readEach(transport, requests, access);
    open = open.flatMap(({ request, readItem }, index) => {
      const answer = answers[index];
      if (!answer || isGone(answer)) return [];
      const page = pageOf(answer, transport, readItem);
      items.push(...page.items);
      return page.nextPath === undefined ? [] : [{ request: { ...request, path: page.nextPath }, readItem }];
    });
  }
  return items;
}
