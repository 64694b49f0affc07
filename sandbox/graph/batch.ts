import { badRequest, GraphError } from './errors';
import { isObject } from './fields';
import type { BatchPart, GraphRequest, GraphResponse } from './graph';

/** One request in a batch. */
interface Part extends BatchPart {
  readonly id: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

/** Answers one part; errors are already responses. */
export type RunPart = (part: BatchPart & Pick<GraphRequest, 'headers' | 'body'>) => GraphResponse;

/** What a batch needs to be run. */
export interface BatchRun {
  readonly run: RunPart;
  /** Turns an error into a response. */
  readonly fail: (error: GraphError) => GraphResponse;
  /** How many parts may run at once. */
  readonly freeSlots: number;
  readonly throttled: () => GraphError;
}

const most = 20;
const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);

function readHeaders(value: unknown): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw badRequest('Invalid batch payload format.');
  const headers: Record<string, string> = {};
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string') throw badRequest('Invalid batch payload format.');
    headers[name.toLowerCase()] = text;
  }
  return headers;
}

function readPart(value: unknown): Part {
  if (!isObject(value)) throw badRequest('Invalid batch payload format.');
  const { id, method, url, headers, body, dependsOn } = value;
  if (
    typeof id !== 'string' ||
    id === '' ||
    typeof method !== 'string' ||
    typeof url !== 'string' ||
    url === ''
  ) {
    throw badRequest('Invalid batch payload format.');
  }
  const upper = method.toUpperCase();
  if (!methods.has(upper) || /^[a-z]+:/i.test(url)) throw badRequest('Invalid batch payload format.');
  const needs: unknown[] = Array.isArray(dependsOn) ? dependsOn : [];
  const names = needs.map((one) => {
    if (typeof one !== 'string') throw badRequest('Invalid batch payload format.');
    return one;
  });
  return { id, method: upper, url, headers: readHeaders(headers), body, dependsOn: names };
}

/** How the parts of a batch depend on each other. */
type Shape = 'parallel' | 'chain' | 'fan';

/** All at once, one after the other, or all after the first; the service refuses anything else. */
function shapeOf(parts: readonly Part[]): Shape {
  const dependent = parts.filter((part) => part.dependsOn.length > 0);
  if (dependent.length === 0) return 'parallel';
  const isChain = parts.every((part, index) =>
    index === 0
      ? part.dependsOn.length === 0
      : part.dependsOn.length === 1 && part.dependsOn[0] === parts[index - 1]?.id,
  );
  if (isChain) return 'chain';
  const first = parts[0]?.id;
  if (dependent.length === parts.length - 1 && dependent.every((part) => part.dependsOn.join() === first))
    return 'fan';
  throw badRequest('Batch should be either fully sequential or fully parallel');
}

function readParts(body: unknown): readonly Part[] {
  const requests: unknown = isObject(body) ? body['requests'] : undefined;
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest('Invalid batch payload format.');
  if (requests.length > most) throw badRequest('Number of requests inside batch exceed the limit.');
  const parts = requests.map(readPart);
  const ids = new Set(parts.map((part) => part.id));
  if (ids.size < parts.length) throw badRequest('Request Id has to be unique in a batch.');
  if (parts.some((part) => part.dependsOn.some((id) => !ids.has(id)))) {
    throw badRequest('dependsOn names a request that is not in the batch.');
  }
  return parts;
}

const shownNames = new Map([['etag', 'ETag']]);

/** Header names as they are written in a batch. */
function shownName(name: string): string {
  const known = shownNames.get(name);
  if (known !== undefined) return known;
  const shown = name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
  shownNames.set(name, shown);
  return shown;
}

function renderPart(id: string, response: GraphResponse): object {
  const headers: Record<string, string> = {};
  for (const name in response.headers) headers[shownName(name)] = response.headers[name] ?? '';
  const { body } = response;
  // Bytes come as base64 text, nothing as null.
  const shown: unknown = body instanceof Uint8Array ? Buffer.from(body).toString('base64') : (body ?? null);
  return { id, status: response.status, headers, body: shown };
}

const isMessageWrite = ({ method, url }: Part): boolean =>
  method !== 'GET' && /^\/?me\/messages\//i.test(url);

/** The message that a part's URL names, as it is written there. */
const messageIn = (url: string): string => url.replace(/^\//, '').split(/[/?]/)[2] ?? '';

const isOutsideMailbox = ({ url }: Part): boolean => /^\/?me(\?|$)/i.test(url);

function refusePart(part: Part): GraphError | undefined {
  if (/^\/?\$batch/i.test(part.url)) return badRequest('A batch cannot be nested.');
  if (part.body !== undefined && part.body !== null && part.headers['content-type'] === undefined) {
    return badRequest('Write requests (excluding DELETE) must contain the Content-Type header declaration.');
  }
  return undefined;
}

/**
 * Answers a batch. Parts that run at once take a slot each: those without a free slot are throttled, and of several
 * writes to one message all but the first are in conflict. In a chain, all parts after a failed one fail. Answers to
 * parts that ran at once come in another order.
 */
export function runBatch(body: unknown, { run, fail, freeSlots, throttled }: BatchRun): GraphResponse {
  const parts = readParts(body);
  const shape = shapeOf(parts);
  const failed = new Set<string>();
  const written = new Set<string>();
  let slots = freeSlots;

  const conflict = (): GraphError =>
    new GraphError(
      412,
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
    );

  function answer(part: Part, runsBeside: boolean): GraphResponse {
    if (part.dependsOn.some((id) => failed.has(id))) {
      return fail(new GraphError(424, 'FailedDependency', 'Request failed as dependent request failed'));
    }
    const refusal = refusePart(part);
    if (refusal !== undefined) return fail(refusal);
    if (!runsBeside) return run(part);
    if (!isOutsideMailbox(part)) {
      if (slots <= 0) return fail(throttled());
      slots -= 1;
    }
    if (isMessageWrite(part)) {
      const message = messageIn(part.url);
      if (written.has(message)) return fail(conflict());
      written.add(message);
    }
    return run(part);
  }

  const responses = parts.map((part, index) => {
    const response = answer(part, shape === 'parallel' || (shape === 'fan' && index > 0));
    if (response.status >= 400) failed.add(part.id);
    return renderPart(part.id, response);
  });
  if (shape === 'parallel') responses.reverse();
  return { status: 200, headers: { 'content-type': 'application/json' }, body: { responses } };
}
