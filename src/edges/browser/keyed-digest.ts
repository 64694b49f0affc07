import type { KeyedDigest } from '../../app/ports/device';
import { fromBase64Url, toBase64Url } from '../../lib/base64url';

const keyBytes = 32;
const bytesKept = 16;
const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

/** HMAC-SHA-256 by the browser's cryptography. */
export const keyedDigest: KeyedDigest = {
  newKey: () => toBase64Url(crypto.getRandomValues(new Uint8Array(keyBytes))),

  async of(key, text) {
    const bytes = new Uint8Array(fromBase64Url(key) ?? []);
    const imported = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
    const hash = await crypto.subtle.sign(algorithm, imported, new TextEncoder().encode(text));
    return toBase64Url(new Uint8Array(hash, 0, bytesKept));
  },
};
