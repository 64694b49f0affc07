import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphRequest } from '../sandbox/graph/graph';
import { none } from '../test/support/graph-world';
import { createSeveralWorld } from '../test/support/several-world';

/*
 * How long a task for each of 100 selected mails takes, beside the same mails one by one: opened, and made a task of. The service
 * takes its time for each request and each part of one; everything else is counted as it is.
 */

const requestMs = 150;
const partMs = 50;
const mails = 100;
/** So many are made one by one: each takes as long as the other. */
const sample = 20;
/** As asked for. */
const leastRatio = 5;

/** How long the service takes for a request. */
function timeOf({ url, body }: GraphRequest): number {
  const parts = url.endsWith('$batch') ? (body as { requests: readonly unknown[] }).requests.length : 1;
  return requestMs + partMs * parts;
}

const slow = { before: (request: GraphRequest) => sleep(timeOf(request), undefined) };

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function allAtOnce(): Promise<number> {
  const world = createSeveralWorld(mails, slow);
  await world.read();
  const seconds = await secondsOf(() => world.several.createEach(world.draftOf));
  if (world.titles().length !== mails) throw new Error('Tasks are missing.');
  return seconds;
}

async function oneByOne(): Promise<number> {
  const world = createSeveralWorld(sample, slow);
  await world.read();
  const { rows } = world.several.state();
  const seconds = await secondsOf(async () => {
    for (const row of rows) {
      const opened = await world.pane.open(row.mail, { signal: none, onProgress: () => {} });
      await world.pane.capture(opened, world.draftOf(row), { evenIfLinked: false, signal: none });
    }
  });
  if (world.titles().length !== sample) throw new Error('Tasks are missing.');
  return (seconds / sample) * mails;
}

const together = await allAtOnce();
const alone = await oneByOne();
const ratio = alone / together;
console.log(`${mails} mails at once: ${together.toFixed(1)} s; one by one: ${alone.toFixed(1)} s`);
console.log(`${ratio.toFixed(1)} times as fast (at least ${leastRatio})`);
if (ratio < leastRatio) process.exitCode = 1;
