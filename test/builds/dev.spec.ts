import { expect, test as plainTest } from '@playwright/test';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import webpack, { type Stats } from 'webpack';
import { loadCertificate } from '../../sandbox/server/certificate';
import { openHttpsServer } from '../../sandbox/server/https-server';
import { readBuildConfig } from '../../scripts/build-config';
import { serveBuilds } from '../../scripts/dev/serve-builds';
import { headersOf } from '../../scripts/hosting/headers';
import { hostingOrigins } from '../../scripts/hosting/origins';
import { test as productionTest } from '../e2e/support/production';
import { startPublicNames } from '../e2e/support/public-names';
import { startDevProcess, type DevProcess } from './dev-process';

const CLIENT_ID = '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84';
/** What hosts are told to send for a build that is served on localhost. */
const origins = hostingOrigins(
  readBuildConfig({ CLIENT_ID, PUBLIC_URL: 'https://localhost:3000', HSTS: 'off' }, '1.2.3'),
);

/** The add-in comes from `npm run dev`; everything else is as for the production build. */
const test = productionTest.extend<object, { readonly dev: DevProcess }>({
  dev: [
    async ({}, use) => {
      const dev = await startDevProcess(`CLIENT_ID=${CLIENT_ID}\n`);
      await use(dev);
      await dev.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  production: [
    async ({ dev: { origin, pagesFolder } }, use) => {
      const names = await startPublicNames({
        pagesFolder,
        outlook: 'https://outlook.office.com',
        addIn: origin,
      });
      await use(names);
      await names.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test('an Outlook of elsewhere shows the add-in that this machine serves, which signs in and makes a task', async ({
  dev,
  mainJob,
  request,
}) => {
  const sent = async (path: string) => (await request.get(`${dev.origin}/${path}`)).headers();
  for (const path of [
    'commands.html',
    'dialog.html',
    'redirect.html',
    'manifest.xml',
    'assets/icon-64.png',
  ]) {
    const headers = await sent(path);
    for (const [name, value] of Object.entries(headersOf(path, origins))) {
      expect.soft(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
    expect.soft(headers).not.toHaveProperty('strict-transport-security');
  }
  await mainJob();
});

plainTest(
  'an open pane shows what was saved, and the last that could be built',
  async ({ page }, testInfo) => {
    const folder = testInfo.outputPath('project');
    await mkdir(folder, { recursive: true });
    const save = (text: string) => writeFile(join(folder, 'pane.js'), text);
    await save('document.body.append("before")');
    const results: (Stats | Error)[] = [];
    const server = await openHttpsServer({
      ...(await loadCertificate('.cache/sandbox-certificate.json', new Date())),
      port: 0,
    });
    const builds = await serveBuilds({
      server,
      compiler: webpack({
        mode: 'production',
        context: folder,
        entry: { taskpane: './pane.js' },
        output: { path: join(folder, 'dist'), publicPath: '', filename: '[contenthash].js' },
        plugins: [new HtmlWebpackPlugin({ filename: 'taskpane.html' })],
      }),
      headersOf: (path) => headersOf(path, origins),
      onBuild: (result) => results.push(result),
    });

    await page.goto(`${server.origin}/taskpane.html`);
    await expect(page.locator('body')).toHaveText('before');
    await save('document.body.append("after")');
    await expect(page.locator('body')).toHaveText('after');
    await save('this is no script');
    await expect
      .poll(() => results.some((result) => !(result instanceof Error) && result.hasErrors()))
      .toBe(true);
    await page.reload();
    await expect(page.locator('body')).toHaveText('after');

    await builds.close();
    await server.close();
  },
);
