import { clouds } from '../../scripts/clouds';
import type { HostingOrigins } from '../../scripts/hosting/origins';

/** Origins of the Outlooks in a browser that the sandbox's own can stand in for. */
export const realOutlooks = clouds.get('global')?.outlookHosts ?? [];

/**
 * Who stands here for whom in the headers of the add-in. The real Outlooks may show the pane too, on the sandbox's own
 * port: a test gives the sandbox's Outlook one of their names, so that it is another site than the add-in.
 */
export function hostingOrigins(origins: {
  readonly outlook: string;
  readonly addIn: string;
  readonly graph: string;
  readonly signIn: string;
}): HostingOrigins {
  const { port } = new URL(origins.outlook);
  return {
    officeScripts: [origins.addIn],
    signIn: origins.signIn,
    signInFrames: [origins.signIn],
    graph: origins.graph,
    isHttpsForGood: false,
    hasTrustedTypes: false,
    outlookHosts: [origins.outlook, ...realOutlooks.map((host) => `${host}:${port}`)],
  };
}
