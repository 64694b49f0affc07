import { chromium, type Browser } from '@playwright/test';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../scripts/browser.mjs';
import { buildAddIn } from '../scripts/build-add-in.mjs';
import { createControlClient } from '../test/e2e/support/control-client';
import { startSandboxProcess, type Origins } from '../test/e2e/support/sandbox-process';
import { allWords, languages, type Language } from './language';
import { takePictures, type Picture } from './pictures';
import { lookText, writeReport, type Exhibit } from './report';
import { createStage, type Walk } from './walk';
import { walks } from './walks';

/*
 * Takes a picture of everything that a user can get to see, in each theme, language and width, into one page; and checks
 * each with axe and for what is cut off, too small or too wide. Names of groups on the command line choose among them.
 */

const folder = join(import.meta.dirname, '..', 'dist-gallery');
/** How many walks are made at the same time, each in a sandbox of its own. */
const places = 2;
/** High enough for every pane, so that each is one picture. */
const viewport = { width: 1140, height: 2000 };
const stepLimitMs = 30_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', multiple: true } },
});
const wantedLanguages = languages.filter((one) => values.language?.includes(one) ?? true);
const groups = [...new Set(walks.map(({ group }) => group))];
const unknown = positionals.filter((name) => !groups.includes(name));
if (unknown.length > 0 || wantedLanguages.length === 0) {
  console.error(
    `There are these groups: ${groups.join(', ')}; and these languages: ${languages.join(', ')}.`,
  );
  process.exit(1);
}
const wanted = walks.filter(({ group }) => positionals.length === 0 || positionals.includes(group));

/** Pictures by group and state, in the order of the walks. */
const taken = new Map<string, Picture[]>();
const keyOf = ({ group }: Walk, state: string) => `${group}: ${state}`;
for (const walk of wanted) for (const state of Object.keys(walk.states)) taken.set(keyOf(walk, state), []);
const failures: string[] = [];

async function makeWalk(browser: Browser, origins: Origins, walk: Walk, language: Language): Promise<void> {
  const context = await browser.newContext({
    baseURL: origins.outlook,
    ignoreHTTPSErrors: true,
    locale: language,
    timezoneId: 'Europe/Berlin',
    viewport,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(stepLimitMs);
  await context.clock.install();
  // tsx wraps the names of functions in this one, also in what is sent to a page.
  await context.addInitScript('globalThis.__name = (named) => named');
  const control = createControlClient(context.request);
  let reached = 'the start';
  try {
    await control.reset();
    const stage = createStage(await context.newPage(), origins, control, await allWords(language));
    for (const [state, steps] of Object.entries(walk.states)) {
      reached = keyOf(walk, state);
      await steps(stage);
      taken.get(reached)?.push(...(await takePictures(stage, walk, language)));
    }
  } catch (error) {
    failures.push(`${reached} (${language}) was not reached: ${String(error)}`);
  } finally {
    await context.close();
  }
}

const started = Date.now();
const pages = process.env['ADD_IN_PAGES'] ?? buildAddIn();
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const waiting = wanted.flatMap((walk) => wantedLanguages.map((language) => ({ walk, language })));
await Promise.all(
  Array.from({ length: places }, async () => {
    const sandbox = await startSandboxProcess(pages);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await makeWalk(browser, sandbox.origins, next.walk, next.language);
      console.log(
        `${Object.keys(next.walk.states)[0] ?? ''}, ${next.language}; ${waiting.length} walks to go`,
      );
    }
    await sandbox.stop();
  }),
);
await browser.close();

const exhibits = wanted.flatMap((walk) =>
  Object.keys(walk.states).map((state): Exhibit => ({
    group: walk.group,
    state,
    pictures: taken.get(keyOf(walk, state)) ?? [],
  })),
);
const faults = exhibits.flatMap(({ group, state, pictures }) =>
  pictures.flatMap((picture) =>
    picture.faults.map((fault) => `${group}: ${state} (${lookText(picture)}): ${fault}`),
  ),
);
const wrong = [...failures, ...faults];
rmSync(folder, { recursive: true, force: true });
writeReport(folder, exhibits, wrong);
for (const line of wrong) console.error(line);
const count = exhibits.reduce((sum, { pictures }) => sum + pictures.length, 0);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${count} pictures in ${seconds} s, ${wrong.length} findings: ${join(folder, 'index.html')}`);
if (wrong.length > 0) process.exitCode = 1;
