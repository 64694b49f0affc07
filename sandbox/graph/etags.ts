import type { Context } from './context';
import { GraphError } from './errors';

/** The weak etag of a changeKey, as in `@odata.etag` and the ETag header. */
export const etagOf = (changeKey: string): string => `W/"${changeKey}"`;

const wellFormed = /^(?:W\/)?"([A-Za-z0-9+/]{40})"$/;

/**
 * Checks an If-Match header against an item. Without the header everything matches. The strong form of an etag is
 * accepted; what is no etag of this service, `*` included, is a 500 (observed on To Do, assumed for messages).
 */
export function checkIfMatch(headers: Readonly<Record<string, string>>, changeKey: string): void {
  const header = headers['if-match'];
  if (header === undefined) return;
  const given = wellFormed.exec(header)?.[1];
  if (given === undefined) {
    throw new GraphError(500, 'generalException', 'Internal Server Error', 'ErrorInternalServerError');
  }
  if (given !== changeKey) {
    throw new GraphError(
      412,
      'ErrorIrresolvableConflict',
      "A precondition provided in the request (such as an if-match header) does not match the resource's current state.",
      'ErrorIrresolvableConflict',
    );
  }
}

/** Like `checkIfMatch`, for a message and its extensions, where it is a quirk whether the service checks the header. */
export function checkMessageIfMatch(
  { quirks, headers }: Pick<Context, 'quirks' | 'headers'>,
  changeKey: string,
): void {
  if (quirks.messageIfMatch === 'honoured') checkIfMatch(headers, changeKey);
}
