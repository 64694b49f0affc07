import type { BuildConfig } from '../build-config';

/** Everything in the headers that differs between deployments. Most of it are origins: scheme, host and port. */
export interface HostingOrigins {
  /** Where Office.js comes from, and what it loads in its turn: origins, or addresses of single files. */
  readonly officeScripts: readonly string[];
  /** Where tokens come from. */
  readonly signIn: string;
  /** Pages of the sign-in service that a hidden frame may pass through. */
  readonly signInFrames: readonly string[];
  readonly graph: string;
  /** The Outlooks in a browser, which show the pane in a frame. */
  readonly outlookHosts: readonly string[];
  /** Whether browsers are told to reach the host by https only from now on. Never for localhost, which serves others too. */
  readonly isHttpsForGood: boolean;
  /** Whether pages may add a script by nothing but an address that the policy of Trusted Types lets pass. */
  readonly hasTrustedTypes: boolean;
}

/** Office.js loads Microsoft's AJAX library from here where the page has none. Its host serves many other libraries. */
const ajaxLibrary = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';
/** `common` sends personal accounts on to this place. */
const personalSignIn = 'https://login.live.com';
const globalSignIn = 'https://login.microsoftonline.com';

/** What the headers of a deployment name. */
export function hostingOrigins(config: BuildConfig): HostingOrigins {
  const signIn = new URL(config.page.authority).origin;
  return {
    officeScripts: [...config.officeOrigins, ajaxLibrary],
    signIn,
    signInFrames: signIn === globalSignIn ? [signIn, personalSignIn] : [signIn],
    graph: config.page.graphEndpoint,
    outlookHosts: config.outlookHosts,
    isHttpsForGood: config.isHttpsForGood,
    hasTrustedTypes: config.hasTrustedTypes,
  };
}
