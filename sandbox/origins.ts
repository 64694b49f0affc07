import { realOutlooks } from './office/hosting-origins';
import { openHttpsServer, ownNames, type HttpsServer } from './server/https-server';

/** Where the sandbox answers. */
export interface Origins {
  readonly outlook: string;
  readonly addIn: string;
  readonly graph: string;
  readonly signIn: string;
}

/** One server per origin. */
export type Servers = Readonly<Record<keyof Origins, HttpsServer>>;

/** A test can give Outlook one of its real names, see hosting-origins.ts. */
const outlookNames = [...ownNames, ...realOutlooks.map((origin) => new URL(origin).hostname)];

/**
 * Opens all four: the given port and the three that follow, or any free ones when it is 0.
 *
 * @throws PortTaken
 */
export async function openServers(
  port: number,
  certificate: { key: string; cert: string },
): Promise<Servers> {
  const opened: HttpsServer[] = [];
  const open = async (place: number, names = ownNames) => {
    const server = await openHttpsServer({ ...certificate, names, port: port === 0 ? 0 : port + place });
    opened.push(server);
    return server;
  };
  try {
    return {
      outlook: await open(0, outlookNames),
      addIn: await open(1),
      graph: await open(2),
      signIn: await open(3),
    };
  } catch (error) {
    await Promise.all(opened.map((server) => server.close()));
    throw error;
  }
}

export async function closeServers(servers: Servers): Promise<void> {
  await Promise.all(Object.values(servers).map((server) => server.close()));
}

export function originsOf({ outlook, addIn, graph, signIn }: Servers): Origins {
  return { outlook: outlook.origin, addIn: addIn.origin, graph: graph.origin, signIn: signIn.origin };
}
