import { array, nullish, number, object, optional, pipe, record, string, transform, unknown } from 'valibot';
import { readShape, requiredText } from '../../../lib/schema';
import type { Answer } from './answer';

/** The answer to one part of a batch. */
export type PartAnswer = Pick<Answer, 'status' | 'headers' | 'body'> & { readonly id: string };

const headersSchema = pipe(
  record(string(), unknown()),
  transform((headers) => {
    const texts = Object.entries(headers).filter(
      (header): header is [string, string] => typeof header[1] === 'string',
    );
    return new Map(texts.map(([name, value]) => [name.toLowerCase(), value]));
  }),
);

const batchSchema = object({
  responses: array(
    object({
      id: requiredText,
      status: number(),
      headers: nullish(headersSchema, {}),
      body: optional(unknown()),
    }),
  ),
});

/** Reads the body of a batch answer; the parts come in any order. Throws `ShapeError`. */
export function readBatchResponse(body: unknown): readonly PartAnswer[] {
  return readShape(batchSchema, body, 'batch').responses.map((part) => ({
    ...part,
    body: part.body ?? undefined,
  }));
}
