import type { BuildConfig } from '../build-config';

/** Everything that the headers name and that differs between deployments. All are origins: scheme, host and port. */
export interface HostingOrigins {
  /** Where Office.js comes from, and what it loads in its turn. */
  readonly officeScripts: readonly string[];
  /** Where tokens come from. */
  readonly signIn: string;
  /** Pages of the sign-in service that a hidden frame may pass through. */
  readonly signInFrames: readonly string[];
  readonly graph: string;
  /** The Outlooks in a browser, which show the pane in a frame. */
  readonly outlookHosts: readonly string[];
}

/** Office.js loads Microsoft's AJAX library from here where the page has none. */
const ajaxLibrary = 'https://ajax.aspnetcdn.com';
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
  };
}
