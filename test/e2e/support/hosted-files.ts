import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf, mapOf, optional, shape, text } from '../../../sandbox/mailbox/json-check';
import type { Route } from '../../../sandbox/server/route';
import { staticFile } from '../../../sandbox/server/static-files';

interface Rule {
  readonly route: string;
  readonly headers?: ReadonlyMap<string, string>;
}

const readConfig = shape<{ routes: readonly Rule[]; globalHeaders: ReadonlyMap<string, string> }>({
  routes: listOf(shape<Rule>({ route: text, headers: optional(mapOf(text)) })),
  globalHeaders: mapOf(text),
});

/** Whether a route of Azure Static Web Apps means a path: a name, a folder with `*`, or names by their endings. */
function fits(route: string, path: string): boolean {
  const [start = '', endings] = route.split('*');
  if (endings === undefined) return path === route;
  const names = /^\.\{(.*)\}$/.exec(endings)?.[1]?.split(',');
  return path.startsWith(start) && (names?.some((name) => path.endsWith(`.${name}`)) ?? true);
}

/** Serves a build byte for byte, with the headers that the build itself gives to its host. */
export function hostedFiles(folder: string): Route {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'hosting/staticwebapp.config.json'), 'utf8'));
  const { routes, globalHeaders } = readConfig(json, 'staticwebapp.config.json');
  return {
    method: 'GET',
    path: '/{file*}',
    handle: async ({ url, params }) => {
      const file = (await staticFile(folder, params['file'] ?? '')) ?? { status: 404, body: 'Not found.' };
      const rule = routes.find(({ route }) => fits(route, url.pathname));
      const headers = new Map([...globalHeaders, ...(rule?.headers ?? [])]);
      return { ...file, headers: { ...file.headers, ...Object.fromEntries(headers) } };
    },
  };
}
