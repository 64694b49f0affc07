import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import type { Compiler, Stats } from 'webpack';
import { bundle } from '../../sandbox/office/bundle';
import { createEventStream } from '../../sandbox/server/event-stream';
import type { HttpsServer } from '../../sandbox/server/https-server';
import type { Reply } from '../../sandbox/server/route';
import { createRouter } from '../../sandbox/server/router';
import { staticFile } from '../../sandbox/server/static-files';
import { devHeaders, pane, type Headers } from './dev-headers';

/** Builds that are served as they come. */
export interface ServedBuilds {
  /** Ends the watching; the server is whose who opened it. */
  close(): Promise<void>;
}

/**
 * Builds whenever a source is saved, and serves the last build that went well. A page that is asked for while a build is
 * under way waits for it; an open pane loads the new one by itself.
 *
 * @param options.headersOf headers that production sends with a built file, by its path without a slash at its start
 * @param options.onBuild told what came of each build, or why there is none
 * @throws when the script for the pane does not compile
 */
export async function serveBuilds(options: {
  server: HttpsServer;
  compiler: Compiler;
  headersOf: (path: string) => Headers;
  onBuild: (result: Stats | Error) => void;
}): Promise<ServedBuilds> {
  const { server, compiler, headersOf, onBuild } = options;
  const client = await bundle(join(import.meta.dirname, 'live-reload.ts'));
  const changes = createEventStream();
  const builds = new EventEmitter();
  let isBuilding = true;
  /** Of the last build that went well. */
  let hash: string | undefined;

  async function settled(): Promise<void> {
    while (isBuilding) await once(builds, 'end');
  }

  async function page(path: string): Promise<Reply> {
    await settled();
    if (hash === undefined) return { status: 503, body: 'There is no build yet: the terminal says why.' };
    const file = await staticFile(compiler.outputPath, path);
    if (!file) return { status: 404, body: 'Not found.' };
    if (path !== pane || !(file.body instanceof Uint8Array)) return file;
    const html = new TextDecoder().decode(file.body);
    const script = `<script src="live-reload.js" data-build="${hash}" defer></script>`;
    return { ...file, body: html.replace('</head>', `${script}</head>`) };
  }

  compiler.hooks.invalid.tap('serveBuilds', () => {
    isBuilding = true;
  });
  const watching = compiler.watch({ aggregateTimeout: 20 }, (error, stats) => {
    isBuilding = false;
    if (stats && !stats.hasErrors()) {
      hash = stats.hash;
      changes.send('build', hash);
    }
    onBuild(stats ?? error ?? new Error('webpack says nothing.'));
    builds.emit('end');
  });
  server.handle(
    createRouter(
      [
        {
          method: 'GET',
          path: '/live-reload',
          handle: () => ({
            open: (response) => {
              changes.subscribe().open(response);
              // A page may come back after it missed a build.
              changes.send('build', hash);
            },
          }),
        },
        {
          method: 'GET',
          path: '/live-reload.js',
          handle: () => ({
            body: client.text,
            headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
          }),
        },
        {
          method: 'GET',
          path: '/{file*}',
          handle: async ({ params }) => {
            const path = params['file'] ?? '';
            const found = await page(path);
            return { ...found, headers: { ...found.headers, ...devHeaders(path, headersOf(path)) } };
          },
        },
      ],
      // As any static host: what is served holds no secret, and nothing can be done to it.
      { origin: server.origin, allowedOrigins: 'any' },
    ),
  );
  return {
    close: () =>
      new Promise((resolve) => {
        if (watching) watching.close(() => resolve());
        else resolve();
      }),
  };
}
