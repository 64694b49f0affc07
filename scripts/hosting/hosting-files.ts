import type { BuildConfig } from '../build-config';
import { headerTable } from './header-table';
import { headerRules } from './headers';
import { nginxSnippet } from './nginx';
import { hostingOrigins } from './origins';
import { staticWebAppConfig } from './static-web-app';

/** What hosts need to serve a build as it has to be served: texts by file name. All of them say the same. */
export function hostingFiles(config: BuildConfig): ReadonlyMap<string, string> {
  const rules = headerRules(hostingOrigins(config));
  const folder = `${new URL(config.publicUrl).pathname.replace(/\/+$/, '')}/`;
  return new Map([
    ['headers.txt', headerTable(rules, folder)],
    ['nginx.conf', nginxSnippet(rules, folder)],
    ['staticwebapp.config.json', staticWebAppConfig(rules, folder)],
  ]);
}
