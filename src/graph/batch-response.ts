import type { Answer } from './answer';
import { arrayAt, objectAt, requiredText, ShapeError } from '../lib/json';

/** The answer to one part of a batch. */
export type PartAnswer = Pick<Answer, 'status' | 'headers' | 'body'> & { readonly id: string };

/** Reads the body of a batch answer; the parts come in any order. Throws `ShapeError`. */
export function readBatchResponse(body: unknown): readonly PartAnswer[] {
  return arrayAt(objectAt(body, 'batch').responses, 'responses').map((value) => {
    const part = objectAt(value, 'response');
    if (typeof part.status !== 'number') throw new ShapeError('status is no number');
    const headers = new Map<string, string>();
    for (const [name, header] of Object.entries(objectAt(part.headers ?? {}, 'headers'))) {
      if (typeof header === 'string') headers.set(name.toLowerCase(), header);
    }
    return { id: requiredText(part, 'id'), status: part.status, headers, body: part.body ?? undefined };
  });
}
