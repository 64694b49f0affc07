import { createHash } from 'node:crypto';
import type { Digest } from '../../src/domain/mail/mailbox';

/** The digest of a text, at once. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}

/** The digest as the browser would give it. */
export const nodeDigest: Digest = (text) => Promise.resolve(digestOf(text));
