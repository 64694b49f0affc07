import type { Clock } from '../../app/ports/device';
import type { Grant } from './auth-client';

/** Tokens from a dialog. Kept only in the memory of this page. */
export interface CachedGrants {
  /** One that covers all of these scopes and is still valid for a while. */
  find(scopes: readonly string[]): Grant | undefined;
  add(grant: Grant): void;
  drop(grant: Grant): void;
  clear(): void;
}

/** A token is not used in its last minutes: it must be valid until the service has read it. */
const marginMs = 120_000;

export function createCachedGrants(clock: Pick<Clock, 'now'>): CachedGrants {
  let grants: readonly Grant[] = [];
  return {
    find(scopes) {
      const soon = clock.now().getTime() + marginMs;
      grants = grants.filter((grant) => grant.expiresOn.getTime() > soon);
      return grants.find((grant) => scopes.every((scope) => grant.scopes.includes(scope)));
    },
    add(grant) {
      grants = [grant, ...grants];
    },
    drop(grant) {
      grants = grants.filter((other) => other !== grant);
    },
    clear() {
      grants = [];
    },
  };
}
