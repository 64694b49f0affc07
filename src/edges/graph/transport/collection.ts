import { isTransient, Problem, type ProblemKind } from '../../../domain/problem';
import type { Access } from './access';
import { isOk, type Answer } from './answer';
import { readEach } from './batch';
import { readPage, type Page } from './page';
import { problemOf, readAnswer } from './problem-of-answer';
import type { GraphRequest, Transport } from './transport';

/** Most pages of one collection: 20,000 tasks. Limits the requests to a service that never says "last page". */
const mostPages = 200;

/** A collection that is read completely, however many pages it has. */
export interface Collection<T> {
  /** The first page. Its headers are repeated for every further one, since a nextLink does not keep them. */
  readonly request: GraphRequest;
  /** Throws `ShapeError` for an invalid item. */
  readonly readItem: (item: unknown) => T;
}

/** What was read of several collections. */
export interface CollectionsReading<T> {
  readonly items: readonly T[];
  /** Why a collection is missing, partly or wholly; by its index. */
  readonly missing: ReadonlyMap<number, Problem>;
  /** Where to ask later for what changed in a collection that was read completely by a delta query; by its index. */
  readonly deltaPaths: ReadonlyMap<number, string>;
}

/** A collection being read: its next page, and the pages that were requested. */
interface Open<T> extends Collection<T> {
  readonly at: number;
  readonly paths: ReadonlySet<string>;
}

/** Whether an answer says that the resource does not exist (any more). */
export function isGone(answer: Answer): boolean {
  return !isOk(answer) && problemOf(answer).kind === 'not-found';
}

export function pageOf<T>(answer: Answer, transport: Transport, readItem: (item: unknown) => T): Page<T> {
  return readAnswer(answer, (body) => readPage(body, transport.graphEndpoint, readItem));
}

/** The collection with its next page to read, or the problem when its pages form a loop or never end. */
function next<T>(open: Open<T>, path: string): Open<T> | Problem {
  if (open.paths.has(path) || open.paths.size >= mostPages) {
    return new Problem('unexpected', { trace: { code: 'endless-pages' } });
  }
  return { ...open, request: { ...open.request, path }, paths: new Set(open.paths).add(path) };
}

/**
 * Reads several collections side by side, page after page. One that is gone has no (more) items. Pages that form a loop
 * end there; what was read counts, and the rest is `missing`. Rejects with the first failure.
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
 * Like `readCollections`, but continues without collections that fail for a reason of their own, such as a list that is
 * no longer shared. Rejects with transient problems, and when no collection can be read.
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

/** What ends every reading, whatever is read: the network, the user's access, or a mailbox that asks to wait. */
const endsAll: ReadonlySet<ProblemKind> = new Set(['offline', 'timed-out', 'throttled', 'sign-in-needed']);

/**
 * Like `readCollectionsApart`, but continues also without collections at which the service fails now, and resolves when
 * none can be read. Rejects with what ends every reading. For four collections at most: more would be read one after
 * another, and none after one that fails.
 */
export async function readCollectionsAsFarAsPossible<T>(
  transport: Transport,
  collections: readonly Collection<T>[],
  access: Access,
): Promise<CollectionsReading<T>> {
  return readPages(transport, collections, access, (problem) => {
    if (endsAll.has(problem.kind)) throw problem;
  });
}

async function readPages<T>(
  transport: Transport,
  collections: readonly Collection<T>[],
  access: Access,
  onFailure: (problem: Problem, at: number) => void,
): Promise<CollectionsReading<T>> {
  const items: T[] = [];
  const missing = new Map<number, Problem>();
  const deltaPaths = new Map<number, string>();
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
      if (page.deltaPath !== undefined) deltaPaths.set(at, page.deltaPath);
      if (page.nextPath === undefined) return [];
      const further = next(collection, page.nextPath);
      if (!(further instanceof Problem)) return [further];
      missing.set(at, further);
      return [];
    });
  }
  return { items, missing, deltaPaths };
}
