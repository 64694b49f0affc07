import { isTransient, Problem } from '../../../domain/problem';
import type { Access } from './access';
import { isOk, type Answer } from './answer';
import { readEach } from './batch';
import { readPage, type Page } from './page';
import { problemOf, readAnswer } from './problem-of-answer';
import type { GraphRequest, Transport } from './transport';

/**
 * Most pages of one collection: 20,000 tasks. A service that never says "last page" costs so many requests and no more.
 */
const mostPages = 200;

/** A collection that is read whole, however many pages it has. */
export interface Collection<T> {
  /** The first page. Its headers go along with every further one, since a nextLink does not keep them. */
  readonly request: GraphRequest;
  /** Throws `ShapeError` for an item that is none. */
  readonly readItem: (item: unknown) => T;
}

/** What was read of several collections. */
export interface CollectionsReading<T> {
  readonly items: readonly T[];
  /** By their place: collections of which some or all is missing, and why. */
  readonly missing: ReadonlyMap<number, Problem>;
}

/** A collection on its way: the next page of it, and the pages that were asked for. */
interface Open<T> extends Collection<T> {
  readonly at: number;
  readonly paths: ReadonlySet<string>;
}

/** Whether an answer says that there is no such thing (any more). */
export function isGone(answer: Answer): boolean {
  return !isOk(answer) && problemOf(answer).kind === 'not-found';
}

/** The page in an answer. */
export function pageOf<T>(answer: Answer, transport: Transport, readItem: (item: unknown) => T): Page<T> {
  return readAnswer(answer, (body) => readPage(body, transport.graphEndpoint, readItem));
}

/** The collection with its next page to read; the problem of one whose pages lead in a circle or never end. */
function next<T>(open: Open<T>, path: string): Open<T> | Problem {
  if (open.paths.has(path) || open.paths.size >= mostPages) {
    return new Problem('unexpected', { trace: { code: 'endless-pages' } });
  }
  return { ...open, request: { ...open.request, path }, paths: new Set(open.paths).add(path) };
}

/**
 * Reads several collections side by side, page after page. One that is gone has no (more) items. Pages that lead in a
 * circle end there; what was read counts, and the collection is `missing` the rest. Rejects with the first failure.
 */
export async function readCollections<T>(
  transport: Transport,
  collections: readonly Collection<T>[],
  access: Access,
): Promise<CollectionsReading<T>> {
  return readPages(transport, collections, access, (problem) => {
    throw problem;
  });
}

/**
 * Reads several collections as `readCollections` does, but goes on without those that cannot be read for a reason of
 * their own, such as a list that is shared no more. Rejects with what waiting can repair, and when none can be read.
 */
export async function readCollectionsApart<T>(
  transport: Transport,
  collections: readonly Collection<T>[],
  access: Access,
): Promise<CollectionsReading<T>> {
  const unread = new Set<number>();
  const reading = await readPages(transport, collections, access, (problem, at) => {
    if (isTransient(problem)) throw problem;
    unread.add(at);
  });
  const [first] = unread;
  const problem = first === undefined ? undefined : reading.missing.get(first);
  if (problem && unread.size === collections.length) throw problem;
  return reading;
}

async function readPages<T>(
  transport: Transport,
  collections: readonly Collection<T>[],
  access: Access,
  onFailure: (problem: Problem, at: number) => void,
): Promise<CollectionsReading<T>> {
  const items: T[] = [];
  const missing = new Map<number, Problem>();
  let open: readonly Open<T>[] = collections.map((collection, at) => ({
    ...collection,
    at,
    paths: new Set([collection.request.path]),
  }));
  while (open.length > 0) {
    const requests = open.map(({ request }) => request);
    const answers = await readEach(transport, requests, access);
    open = open.flatMap((collection, index) => {
      const answer = answers[index];
      if (!answer || isGone(answer)) return [];
      const { at, readItem } = collection;
      if (!isOk(answer)) {
        const problem = problemOf(answer);
        onFailure(problem, at);
        missing.set(at, problem);
        return [];
      }
      const page = pageOf(answer, transport, readItem);
      items.push(...page.items);
      if (page.nextPath === undefined) return [];
      const further = next(collection, page.nextPath);
      if (!(further instanceof Problem)) return [further];
      missing.set(at, further);
      return [];
    });
  }
  return { items, missing };
}
