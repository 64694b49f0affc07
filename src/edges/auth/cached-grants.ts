import type { Clock } from '../../app/ports/device';
import type { Grant } from './auth-client';

/** Tokens that came out of a dialog. They live in this page's memory only. */
export interface CachedGrants {
  /** One that is good for all of these scopes for a while yet. */
  find(scopes: readonly string[]): Grant | undefined;
  add(grant: Grant): void;
  drop(grant: Grant): void;
  clear(): void;
}

/** A token is not handed out in its last minutes: it has to last until the service has read it. */
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
