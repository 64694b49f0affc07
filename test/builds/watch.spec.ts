import { expect, test } from '@playwright/test';
import { fork } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { shape, text } from '../../sandbox/mailbox/json-check';

const readOrigins = shape<{ outlook: string }>({ outlook: text });
const parts = ['src', 'sandbox', 'scripts', 'assets', 'webpack.config.js', 'manifest.xml'];
const settings = ['tsconfig.json', 'package.json', 'package-lock.json'];

test('what is saved while `npm start -- --watch` runs is shown in the pane that is open in Outlook', async ({
  page,
}, testInfo) => {
  const project = testInfo.outputPath('project');
  await mkdir(project, { recursive: true });
  for (const part of [...parts, ...settings]) await cp(part, join(project, part), { recursive: true });
  await symlink(resolve('node_modules'), join(project, 'node_modules'));

  const child = fork(join(project, 'sandbox/main.ts'), ['--watch', '--json', '--no-open', '--port', '0'], {
    cwd: project,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((end) => child.once('exit', () => end()));
  try {
    const { stdout } = child;
    if (!stdout) throw new Error('It has no output.');
    const line = await new Promise<string>((first, reject) => {
      child.once('exit', () => reject(new Error('It ended.')));
      createInterface(stdout).on('line', (said) => {
        if (said.startsWith('{')) first(said);
      });
    });
    const { outlook } = readOrigins(JSON.parse(line), 'origins');
    await page.goto(`${outlook}/?mail=budget-review&pane=open`);
    const pane = page.frameLocator('iframe[title="Email to To Do"]');
    await expect(pane.getByRole('button', { name: 'Create task', exact: true })).toBeVisible();

    const words = join(project, 'src/i18n/catalogues/en.ts');
    const before = await readFile(words, 'utf8');
    await writeFile(words, before.replace("'form.create': 'Create task'", "'form.create': 'Make a task'"));
    await expect(pane.getByRole('button', { name: 'Make a task', exact: true })).toBeVisible();
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
});
