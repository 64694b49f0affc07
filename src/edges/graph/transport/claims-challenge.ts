import { isObject, parseJson } from '../../../lib/json';
import type { Answer } from './answer';

const pattern = /\bclaims="?([A-Za-z0-9+/_-]+={0,2})"?/i;

function decoded(base64: string): string | undefined {
  try {
    const bytes = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/**
 * The decoded claims of a challenge: `WWW-Authenticate: Bearer …, error="insufficient_claims", claims="<base64>"`
 * (learn.microsoft.com/entra/identity-platform/claims-challenge). Undefined when the answer holds none.
 */
export function claimsOf(answer: Pick<Answer, 'headers'>): string | undefined {
  const match = pattern.exec(answer.headers.get('www-authenticate') ?? '');
  const claims = match?.[1] === undefined ? undefined : decoded(match[1]);
  return claims !== undefined && isObject(parseJson(claims)) ? claims : undefined;
}
