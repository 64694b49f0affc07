import { chromium, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browser.mjs';
import { buildAddIn } from '../scripts/build-add-in.mjs';
import { buildReference, referenceNames } from './reference/build';
import { serveFolder } from './serve-folder';
import { readStartTrace, startCategories, type StartTrace } from './start-trace';
import { median } from './statistics';

/*
 * How the pane starts, beside panes that can do next to nothing (bench/reference): on a processor four times slower, with
 * nothing in the browser's cache, and with an Office.js that is there at once. All panes take turns in one run of one
 * browser, and only their ratios are told, so the machine hardly matters.
 */

const runs = Number(process.argv[2] ?? 9);
const slowdown = 4;
/** How long the pane is watched once it can be used, in milliseconds: what it loads afterwards is its work as well. */
const aftermathMs = 1500;
const office = readFileSync(join(import.meta.dirname, 'office-stub.js'), 'utf8');
const watchStart = { path: join(import.meta.dirname, 'watch-start.js') };

/** What one start took. */
interface Start extends StartTrace {
  /** Scripts that came before the pane was usable, in bytes as sent. */
  readonly scripts: number;
  /** Sum of the layout shifts. */
  readonly shift: number;
}

async function start(browser: Browser, origin: string): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript(watchStart);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, { categories: startCategories });
  // Nothing is asked of the page while it starts: a question is work, too.
  const usable = page.waitForEvent('console', (message) => message.text() === 'usable');
  await page.goto(`${origin}/taskpane.html`, { waitUntil: 'commit' });
  await usable;
  await page.waitForTimeout(aftermathMs);
  const trace = await browser.stopTracing();
  const result = { ...readStartTrace(trace), ...(await readPage(page)) };
  await context.close();
  return result;
}

function readPage(page: Page): Promise<Pick<Start, 'scripts' | 'shift'>> {
  return page.evaluate(() => {
    const usable = performance.getEntriesByName('usable')[0]?.startTime ?? NaN;
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= usable)
      .filter(({ name }) => !name.endsWith('/office.js'));
    return {
      scripts: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      shift: Number(Reflect.get(globalThis, 'layoutShift')),
    };
  });
}

const panes = new Map([['pane', buildAddIn()]]);
for (const name of referenceNames) panes.set(name, await buildReference(name));
const served = await Promise.all(
  [...panes].map(async ([name, folder]) => ({ name, ...(await serveFolder(folder, office)) })),
);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const starts = new Map<string, Start[]>(served.map(({ name }) => [name, []]));
// The first round warms the machine up and does not count.
for (let run = 0; run <= runs; run += 1) {
  for (const { name, origin } of served) {
    const taken = await start(browser, origin);
    if (run > 0) starts.get(name)?.push(taken);
  }
}
await browser.close();
for (const { close } of served) close();

const of = (name: string, what: (start: Start) => number) => median((starts.get(name) ?? []).map(what));

/** What is compared with the reference that loads everything at once, and the limit for the pane. */
const ratios = [
  {
    words: 'until usable',
    of: (taken: Start) => taken.usable,
    to: (taken: Start) => taken.usable,
    limit: 0.8,
  },
  {
    words: 'work until usable',
    of: (taken: Start) => taken.workUntilUsable,
    to: (taken: Start) => taken.workUntilUsable,
    limit: 0.8,
  },
  { words: 'work in all', of: (taken: Start) => taken.workInAll, to: (taken: Start) => taken.workInAll },
  {
    words: 'first text, of the time until usable',
    of: (taken: Start) => taken.contentful,
    to: (taken: Start) => taken.usable,
    limit: 0.35,
  },
  { words: 'scripts until usable', of: (taken: Start) => taken.scripts, to: (taken: Start) => taken.scripts },
];

console.log(`Start of the pane as a multiple of the eager reference, medians of ${runs} starts:`);
for (const { words, of: mine, to, limit } of ratios) {
  const ratio = (name: string) => of(name, mine) / of('eager', to);
  const pane = ratio('pane');
  const verdict = limit === undefined ? '' : ` (at most ${limit}): ${pane <= limit ? 'good' : 'TOO MUCH'}`;
  console.log(`  ${pane.toFixed(2)} × ${words}${verdict}; lazy reference ${ratio('lazy').toFixed(2)}`);
  if (limit !== undefined && pane > limit) process.exitCode = 1;
}
console.log(
  `  ${of('pane', ({ shift }) => shift)} layout shift; ${of('pane', ({ scripts }) => scripts)} bytes of scripts`,
);
