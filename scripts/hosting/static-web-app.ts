import type { FileSet, HeaderRule } from './headers';

function routes(files: FileSet, folder: string): readonly string[] {
  switch (files.kind) {
    case 'page':
      return [`${folder}${files.name}`];
    case 'scripts':
      return [`${folder}*.{js,map}`];
    case 'folder':
      return [`${folder}${files.name}/*`];
    case 'rest':
      return [];
  }
}

/**
 * `staticwebapp.config.json` of Azure Static Web Apps, which finds it in any folder of what is uploaded. The headers of a
 * route win over the global ones, which are those of everything else.
 *
 * @param folder path at which the files are served, with a slash at both ends
 */
export function staticWebAppConfig(rules: readonly HeaderRule[], folder: string): string {
  const rest = rules.find(({ files }) => files.kind === 'rest');
  const config = {
    routes: [
      { route: `${folder}hosting/*`, statusCode: 404 },
      ...rules.flatMap(({ files, headers }) => routes(files, folder).map((route) => ({ route, headers }))),
    ],
    globalHeaders: rest?.headers ?? {},
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
