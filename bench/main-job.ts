import { chromium, type Browser, type Frame } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { buildAddIn } from '../scripts/build-add-in.mjs';
import { createAddInPane } from '../test/e2e/support/add-in-pane';
import { createControlClient, type ControlClient } from '../test/e2e/support/control-client';
import { createOutlookPage } from '../test/e2e/support/outlook-page';
import { startSandboxProcess, type Origins } from '../test/e2e/support/sandbox-process';

/*
 * How long a user waits in the main job, as a multiple of the unavoidable: Office.js, and the round trips to the
 * service. Both sides of a ratio come from one run of one browser, so the machine hardly matters.
 */

const runs = 9;
/** Latency added to each request to the service, in milliseconds, so that requests count. */
const roundTripMs = 200;

/** What one run took, in milliseconds since the pane began to load or since the click. */
interface Times {
  readonly officeReady: number;
  readonly formShown: number;
  readonly openingEnd: number;
  readonly formComplete: number;
  readonly requestsAfterClick: number;
  readonly taskShown: number;
}

/*
 * Functions that run in the page are sent there as text: they must not contain named functions, for which the compiler
 * would add a helper call.
 */

/** Records in the pane when its form is shown and when the list is filled in. */
function watchForm(): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  new MutationObserver(() => {
    for (const [mark, selector] of [
      ['form-shown', 'form [type=submit]'],
      ['form-complete', 'form [role=combobox]:not([value=""])'],
    ] as const) {
      const isNew = performance.getEntriesByName(mark).length === 0;
      if (isNew && document.querySelector(selector)) performance.mark(mark);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Presses **Create task** in the pane and measures until the pane reports the task. */
function create(graph: string): Promise<{ requests: number; shown: number }> {
  const clickedAt = performance.now();
  document.querySelector<HTMLElement>('form [type=submit]')?.click();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[role=status]')?.textContent.includes('Task created')) return;
      observer.disconnect();
      const requests = performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.startsWith(graph) && startTime >= clickedAt)
        .reduce((sum, { duration }) => sum + duration, 0);
      resolve({ requests, shown: performance.now() - clickedAt });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** When everything of the pane started and ended. */
function readEntries(): { name: string; startTime: number; duration: number }[] {
  return performance.getEntries().map(({ name, startTime, duration }) => ({ name, startTime, duration }));
}

async function measure(browser: Browser, origins: Origins, control: ControlClient): Promise<Times> {
  await control.reset();
  await control.addFault({ match: { part: false }, effect: { delayMs: roundTripMs } });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.addInitScript(watchForm);
  const outlook = createOutlookPage(await context.newPage(), origins.outlook, control);
  const pane = createAddInPane(outlook);
  await pane.open('dentist');
  const frame: Frame = await pane.frame();
  const entries = await frame.evaluate(readEntries);
  const endOf = (find: (name: string) => boolean) => {
    const entry = entries.find(({ name }) => find(name));
    if (!entry) throw new Error('The pane did not do what is measured.');
    return entry.startTime + entry.duration;
  };
  const { requests, shown } = await frame.evaluate(create, origins.graph);
  await context.close();
  return {
    officeReady: endOf((name) => name.endsWith('/office.js')),
    formShown: endOf((name) => name === 'form-shown'),
    openingEnd: endOf((name) => name.startsWith(origins.graph)),
    formComplete: endOf((name) => name === 'form-complete'),
    requestsAfterClick: requests,
    taskShown: shown,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const { origins, stop } = await startSandboxProcess(buildAddIn());
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const control = createControlClient(
  (await browser.newContext({ baseURL: origins.outlook, ignoreHTTPSErrors: true })).request,
);

const all: Times[] = [];
for (let run = 0; run < runs; run += 1) all.push(await measure(browser, origins, control));
await browser.close();
await stop();

/** Each wait as a multiple of the unavoidable, and its limit. */
const ratios = [
  {
    of: (times: Times) => times.formShown / times.officeReady,
    words: 'loading office.js until the form can be used',
    limit: 3,
  },
  {
    of: (times: Times) => times.formComplete / times.openingEnd,
    words: 'loading and one round trip until the form is complete',
    limit: 1.2,
  },
  {
    of: (times: Times) => times.taskShown / times.requestsAfterClick,
    words: 'its requests from the click to the linked task',
    limit: 1.5,
  },
];

console.log(`Medians of ${runs} runs, each against a wait of its own run:`);
for (const { of, words, limit } of ratios) {
  const ratio = median(all.map(of));
  const verdict = ratio <= limit ? 'good' : 'TOO MUCH';
  console.log(`  ${ratio.toFixed(2)} × ${words} (at most ${limit}): ${verdict}`);
  if (ratio > limit) process.exitCode = 1;
}
