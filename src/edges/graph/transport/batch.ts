import { isTransient, Problem } from '../../../domain/problem';
import type { Access, Renewal } from './access';
import { isOk, type Answer } from './answer';
import { readBatchResponse } from './batch-response';
import { problemOf, readAnswer } from './problem-of-answer';
import { renewalAfter } from './token-middleware';
import type { GraphRequest, Transport } from './transport';

/** Most parts that the service accepts in one batch. */
export const mostParts = 20;
/** Most requests of one app that a mailbox serves at a time, parts of a batch included. */
const mostAtOnce = 4;

/**
 * `chain`: each part after the one before, and none after a failed one. `parallel`: all at once, for at most four
 * reads. The service accepts nothing in between.
 */
type Order = 'chain' | 'parallel';

function envelope(parts: readonly GraphRequest[], order: Order): unknown {
  return {
    requests: parts.map(({ method, path, headers, body }, index) => ({
      id: String(index + 1),
      method,
      url: path,
      ...(order === 'chain' && index > 0 && { dependsOn: [String(index)] }),
      ...(body === undefined
        ? headers && { headers }
        : { headers: { 'Content-Type': 'application/json', ...headers }, body }),
    })),
  };
}

async function once(
  transport: Transport,
  parts: readonly GraphRequest[],
  order: Order,
  access: Access,
): Promise<readonly Answer[]> {
  const request = { method: 'POST', path: '/$batch', body: envelope(parts, order) } as const;
  const outer = await transport.send(request, access);
  const byId = new Map(readAnswer(outer, readBatchResponse).map((part) => [part.id, part]));
  return parts.map((_, index) => {
    const part = byId.get(String(index + 1));
    if (!part) throw new Problem('unexpected', { cause: new Error('A part of a batch has no answer.') });
    const requestId = outer.headers.get('request-id');
    const headers = new Map(part.headers);
    if (requestId !== undefined && !headers.has('request-id')) headers.set('request-id', requestId);
    return {
      status: part.status,
      headers,
      body: part.body,
      clientRequestId: outer.clientRequestId,
    };
  });
}

function firstRefused(answers: readonly Answer[]): { index: number; renewal: Renewal } | undefined {
  for (const [index, answer] of answers.entries()) {
    const renewal = renewalAfter(answer);
    if (renewal) return { index, renewal };
  }
  return undefined;
}

/**
 * Sends parts (20 at most) as one batch; resolves to their answers in the same order. Parts whose token was refused,
 * and those that were not executed because of that, are sent once more with a renewed one.
 */
async function sendBatch(
  transport: Transport,
  parts: readonly GraphRequest[],
  order: Order,
  access: Access,
): Promise<readonly Answer[]> {
  const answers = await once(transport, parts, order, access);
  const refused = firstRefused(answers);
  if (!refused || access.renewal) return answers;
  const isAgain = (index: number) => {
    const answer = answers[index];
    return order === 'chain' ? index >= refused.index : !!answer && renewalAfter(answer) !== undefined;
  };
  const again = parts.filter((_, index) => isAgain(index));
  const second = await once(transport, again, order, { ...access, renewal: refused.renewal });
  const rest = second.values();
  return answers.map((answer, index) => (isAgain(index) ? (rest.next().value ?? answer) : answer));
}

/**
 * Sends writes, and the reads that follow them, as one chained batch. Resolves to the answers up to the first failed
 * part: parts after the failed one only carry 424 and are dropped.
 */
export async function sendChain(
  transport: Transport,
  parts: readonly GraphRequest[],
  access: Access,
): Promise<readonly Answer[]> {
  const answers = await sendBatch(transport, parts, 'chain', access);
  const failed = answers.findIndex((answer) => !isOk(answer));
  return failed < 0 ? answers : answers.slice(0, failed + 1);
}

/** The answer to a part of a chain, or the failure that kept the part from being executed. */
export function outcomeOf(answers: readonly Answer[], index: number): Answer {
  const answer = answers[index] ?? answers.at(-1);
  if (!answer) throw new Problem('unexpected', { cause: new Error('A batch has no answers.') });
  return answer;
}

function isRefused(answer: Answer | undefined): boolean {
  return answer !== undefined && !isOk(answer) && problemOf(answer).kind === 'sign-in-needed';
}

/**
 * Whether any further request would fail alike, or make matters worse. One refused token proves nothing: the service
 * also answers 401 where a single resource is closed to the user.
 */
function endsReading(answer: Answer, before: Answer | undefined): boolean {
  return isTransient(problemOf(answer)) || (isRefused(answer) && isRefused(before));
}

async function readGroup(
  transport: Transport,
  parts: readonly GraphRequest[],
  before: Answer | undefined,
  access: Access,
): Promise<readonly Answer[]> {
  const [first] = parts;
  if (first && parts.length === 1) return [await transport.send(first, access)];
  const order = parts.length <= mostAtOnce ? 'parallel' : 'chain';
  const answers = await sendBatch(transport, parts, order, access);
  const failed = answers.findIndex((answer) => !isOk(answer));
  const cause = answers[failed];
  if (order === 'parallel' || !cause) return answers;
  const done = answers.slice(0, failed + 1);
  const rest = parts.slice(failed + 1);
  if (rest.length === 0) return done;
  return [
    ...done,
    ...(endsReading(cause, answers[failed - 1] ?? before)
      ? rest.map(() => cause)
      : await readGroup(transport, rest, cause, access)),
  ];
}

/**
 * Reads any number of resources in as few round trips as the service allows: up to four at once, or else 20 one after
 * another. A chain that stops at a missing resource is resumed behind it. Resolves to all answers in their order; after
 * a failure that asks to wait, nothing more is sent, and the rest gets the same answer.
 */
export async function readEach(
  transport: Transport,
  parts: readonly GraphRequest[],
  access: Access,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < parts.length; start += mostParts) {
    const group = parts.slice(start, start + mostParts);
    const last = answers.at(-1);
    if (last && !isOk(last) && endsReading(last, answers.at(-2))) answers.push(...group.map(() => last));
    else answers.push(...(await readGroup(transport, group, last, access)));
  }
  return answers;
}
