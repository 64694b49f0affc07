import { errors, jwtVerify } from 'jose';
import type { Directory } from './directory';
import { graphResource } from './graph-scopes';
import type { SigningKey } from './signing-key';
import type { TokenRegister } from './token-register';
import type { VerifyToken } from './token-verdict';

/** Judges bearer tokens by signature, issuer, audience, times and what has been done to them since. */
export function createVerifyToken(deps: {
  issuer: string;
  key: SigningKey;
  register: TokenRegister;
  directory: Directory;
}): VerifyToken {
  return async (authorization) => {
    // Microsoft's sample Outlook-Add-in-SSO-NAA sends the token without `Bearer`.
    const token = /^(?:Bearer )?(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return { kind: 'missing' };
    try {
      const { payload } = await jwtVerify(token, deps.key.publicKey, {
        issuer: deps.issuer,
        audience: graphResource,
        algorithms: ['RS256'],
      });
      const { oid, scp, jti } = payload;
      const account = typeof oid === 'string' ? deps.directory.byId(oid) : undefined;
      if (!account || typeof scp !== 'string' || typeof jti !== 'string') return { kind: 'invalid' };
      const state = deps.register.stateOf(jti, account.oid);
      if (state.kind === 'challenged') return { kind: 'claims-challenge', claims: state.claims };
      if (state.kind !== 'live') return { kind: state.kind };
      return { kind: 'valid', account, scopes: new Set(scp.split(' ')) };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { kind: 'expired' };
      if (error instanceof errors.JOSEError) return { kind: 'invalid' };
      throw error;
    }
  };
}
