import type { TokenVerdict } from '../sign-in/token-verdict';
import { GraphError } from './errors';

const challenge =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

/** 401 with a claims challenge, as continuous access evaluation sends it. `claims` is JSON text. */
export function claimsChallenge(claims: string): GraphError {
  const encoded = Buffer.from(claims).toString('base64');
  return new GraphError(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    undefined,
    { 'www-authenticate': `${challenge}, error="insufficient_claims", claims="${encoded}"` },
  );
}

const messages = {
  missing: 'Access token is empty.',
  invalid: 'Access token validation failure. Invalid token.',
  expired: 'Lifetime validation failed, the token is expired.',
  revoked: 'Access token has been revoked.',
} as const;

/** The 401 for a token that is not good. */
export function unauthorized(verdict: Exclude<TokenVerdict, { kind: 'valid' }>): GraphError {
  if (verdict.kind === 'claims-challenge') return claimsChallenge(verdict.claims);
  return new GraphError(401, 'InvalidAuthenticationToken', messages[verdict.kind], undefined, {
    'www-authenticate': challenge,
  });
}
