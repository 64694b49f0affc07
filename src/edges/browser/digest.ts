import type { Digest } from '../../domain/mail/mailbox';
import { toBase64Url } from '../../lib/base64url';

const bytesKept = 16;

/** The digest by the browser's cryptography. */
export const digest: Digest = async (text) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(hash, 0, bytesKept));
};
