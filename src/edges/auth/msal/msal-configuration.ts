import type { Configuration } from '@azure/msal-browser';
import type { AddInConfig } from '../../../app/ports/add-in-config';

/** The addresses of our sign-in pages, and the surroundings of this one. */
export interface SignInPages {
  /** The page that receives the answer of the sign-in service. */
  readonly redirectUrl: string;
  /** The page between this frame and the sign-in service; undefined where none is needed. */
  readonly relayUrl: string | undefined;
  /** False in a dialog: the window that opened it is Outlook, which must keep its reference to it. */
  readonly originCheck: boolean;
}

/**
 * How long the user may take, in milliseconds: in a window whose closing cannot be detected, and in one whose closing
 * can.
 */
const windowTimeMs = 180_000;
const relayedTimeMs = 300_000;
/**
 * How long a silent attempt in a hidden frame may take, in milliseconds; where it works at all, it takes a second or
 * two.
 */
const hiddenFrameTimeMs = 6_000;

/** MSAL's configuration. Tokens are kept in session storage, which ends with the tab; nothing is logged. */
export function msalConfiguration(config: AddInConfig, pages: SignInPages): Configuration {
  return {
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      redirectUri: pages.redirectUrl,
      // Allows Microsoft Graph to revoke access at once (continuous access evaluation): we answer claims challenges.
      clientCapabilities: ['CP1'],
      originCheck: pages.originCheck,
      ...(config.authorityMetadata === undefined ? {} : { authorityMetadata: config.authorityMetadata }),
      ...(pages.relayUrl === undefined ? {} : { popupRelayUri: pages.relayUrl }),
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: {
      popupBridgeTimeout: pages.relayUrl === undefined ? windowTimeMs : relayedTimeMs,
      iframeBridgeTimeout: hiddenFrameTimeMs,
      loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  };
}
