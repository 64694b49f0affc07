import { join } from 'node:path';
import type { Reply, Route } from '../server/route';
import { staticFile } from '../server/static-files';
import { bundle } from './bundle';
import { rewritePage } from './rewrite-page';

export interface AddInOptions {
  /** Folder of the checkout: `node_modules` and the sandbox's own sources are found from it. */
  readonly projectFolder: string;
  /** Folder of the built pages. */
  readonly pagesFolder: string;
  /** What the pages' configuration says here. */
  readonly config: unknown;
  /** Origins of Outlook's page, which alone may answer for nested app authentication. */
  readonly hostOrigins: readonly string[];
  /** Headers that production sends with a built file, by its path without a slash at its start; none by default. */
  readonly headersOf?: (path: string) => Readonly<Record<string, string>>;
}

/** Real servers let clients keep these too, so that a pane opens as fast here as there. */
const anHour = 'public, max-age=3600';

/**
 * The origin of the add-in: the built pages with the sandbox's configuration, the unmodified files of Office.js under
 * `/office/`, and under `/office-stand-ins/` what a page needs beside it.
 */
export async function createAddInRoutes(options: AddInOptions): Promise<readonly Route[]> {
  const { projectFolder, pagesFolder, config, hostOrigins, headersOf = () => ({}) } = options;
  const officeFolder = join(projectFolder, 'node_modules/@microsoft/office-js/dist');
  const standIns = new Map<string, string>();
  for (const name of ['microsoft-ajax', 'nested-app-auth', 'mail-selection']) {
    const { text } = await bundle(join(projectFolder, `sandbox/office/browser/${name}.ts`));
    standIns.set(`${name}.js`, text);
  }
  const officeScripts = [
    '<script src="/office-stand-ins/microsoft-ajax.js"></script>',
    `<script src="/office-stand-ins/nested-app-auth.js" data-host-origins="${hostOrigins.join(' ')}"></script>`,
    '<script src="/office/office.js"></script>',
    `<script src="/office-stand-ins/mail-selection.js" data-host-origins="${hostOrigins.join(' ')}"></script>`,
  ].join('');

  async function page(path: string): Promise<Reply | undefined> {
    const file = await staticFile(pagesFolder, path);
    if (!file?.headers?.['Content-Type']?.startsWith('text/html')) return file;
    const html = file.body instanceof Uint8Array ? new TextDecoder().decode(file.body) : '';
    return { ...file, body: rewritePage(html, { config, officeScripts }) };
  }

  return [
    {
      method: 'GET',
      path: '/office/{file*}',
      handle: async ({ params }) => kept(await staticFile(officeFolder, params['file'] ?? '')),
    },
    {
      method: 'GET',
      path: '/office-stand-ins/{file}',
      handle: ({ params }) => {
        const body = standIns.get(params['file'] ?? '');
        return body === undefined
          ? notFound
          : { body, headers: { 'Content-Type': 'text/javascript; charset=utf-8' } };
      },
    },
    {
      method: 'GET',
      path: '/{file*}',
      handle: async ({ params }) => {
        const path = params['file'] ?? '';
        const found = (await page(path)) ?? notFound;
        return { ...found, headers: { ...found.headers, ...headersOf(path) } };
      },
    },
  ];
}

const notFound: Reply = { status: 404, body: 'Not found.' };

/** A file that does not change under its name. */
function kept(file: Reply | undefined): Reply {
  return file ? { ...file, headers: { ...file.headers, 'Cache-Control': anHour } } : notFound;
}
