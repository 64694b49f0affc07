import type { AddInConfig } from '../../app/ports/add-in-config';
import type { Clock } from '../../app/ports/device';
import { Problem } from '../../domain/problem';
import { ignore } from '../../lib/ignored-errors';
import type { AuthClient } from './auth-client';
import { toAuthProblem } from './auth-problem';
import type * as Msal from './msal/msal';
import { msalConfiguration, type SignInPages } from './msal/msal-configuration';
import { withinTime } from './time-limit';

/** The module that wraps MSAL, as a dynamic import returns it. */
export type MsalModule = typeof Msal;

/** The two possible clients, each created when first needed. */
export interface Clients {
  /** The one that gets tokens from Outlook; undefined where there is none, or after `giveUpOutlook`. */
  outlook(): Promise<AuthClient | undefined>;
  /** The one that signs in through windows of its own. */
  own(): Promise<AuthClient>;
  /** Outlook has failed as a broker: do not use it again. */
  giveUpOutlook(): void;
}

export interface ClientsDeps {
  readonly config: AddInConfig;
  readonly pages: SignInPages;
  readonly supportsNestedAuth: () => boolean;
  readonly clock: Clock;
  readonly loadMsal: () => Promise<MsalModule>;
}

/**
 * How long Outlook's bridge may take to answer for the first time. One that never answers would block MSAL for ever.
 */
const bridgeTimeMs = 10_000;

export function createClients(deps: ClientsDeps): Clients {
  const configuration = msalConfiguration(deps.config, deps.pages);
  let isGivenUp = !deps.supportsNestedAuth();
  let outlook: Promise<AuthClient | undefined> | undefined;
  let own: Promise<AuthClient> | undefined;

  const load = async (): Promise<MsalModule> => {
    try {
      return await deps.loadMsal();
    } catch (error) {
      // The script could not be fetched; the next attempt fetches it again.
      outlook = undefined;
      own = undefined;
      throw new Problem('offline', { cause: error, trace: { code: 'MsalNotLoaded' } });
    }
  };
  const connect = async (): Promise<AuthClient | undefined> => {
    const msal = await load();
    try {
      return await withinTime(deps.clock, bridgeTimeMs, msal.createNestedClient(configuration));
    } catch (error) {
      ignore('connect to the broker of Outlook', error);
      // Silent or broken: whatever the bridge said, our own methods still work.
      return undefined;
    }
  };

  const create = async (): Promise<AuthClient> => {
    const msal = await load();
    try {
      return await msal.createStandardClient(configuration);
    } catch (error) {
      own = undefined;
      throw toAuthProblem(error);
    }
  };

  return {
    async outlook() {
      if (isGivenUp) return undefined;
      const client = await (outlook ??= connect());
      if (!client) isGivenUp = true;
      return client;
    },
    own: () => (own ??= create()),
    giveUpOutlook() {
      isGivenUp = true;
    },
  };
}
