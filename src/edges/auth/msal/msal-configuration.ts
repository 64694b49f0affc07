import type { Configuration } from '@azure/msal-browser';
import type { AddInConfig } from '../../../app/ports/add-in-config';

/** Where our sign-in pages lie, and what surrounds this one. */
export interface SignInPages {
  /** The page that takes the answer of the sign-in service. */
  readonly redirectUrl: string;
  /** The page that stands between this frame and the sign-in service; undefined where none is needed. */
  readonly relayUrl: string | undefined;
  /** False in a dialog: the window that opened it is Outlook, and has to keep its hold on it. */
  readonly originCheck: boolean;
}

/** How long a user may take in a window whose closing cannot be seen, and in one whose closing can, in milliseconds. */
const windowTimeMs = 180_000;
const relayedTimeMs = 300_000;
/** How long a silent attempt in a hidden frame may take; where it works at all, it takes a second or two. */
const hiddenFrameTimeMs = 6_000;

/** MSAL's configuration. Tokens live in its session cache, which ends with the tab; nothing is logged. */
export function msalConfiguration(config: AddInConfig, pages: SignInPages): Configuration {
  return {
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      redirectUri: pages.redirectUrl,
      // Lets Microsoft Graph revoke access at once (continuous access evaluation): claims challenges are answered.
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
