import { fork, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describePlan } from './plan';
import { runPlan } from './run-plan';
import { runSchedules, type BatchResult } from './run-schedules';
import { noFigures, type Counts } from './weather';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    path: { type: 'string' },
    conversations: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const runs = Number(values.runs);
const jobs = Math.min(Number(values.jobs), runs);

const workers: ChildProcess[] = [];

/** Runs schedules in a process of its own. */
function inWorker(share: number, ownSeed: number): Promise<BatchResult> {
  return new Promise((resolve, reject) => {
    const worker = fork(
      fileURLToPath(new URL('simulate-worker.ts', import.meta.url)),
      [String(share), String(ownSeed), ...(values.conversations ? ['conversations'] : [])],
      // What a schedule leaves behind is young: more room for it means less work to clear it away.
      { execArgv: [...process.execArgv, '--max-semi-space-size=64'], serialization: 'advanced' },
    );
    workers.push(worker);
    worker.once('message', (result) => resolve(result as BatchResult));
    worker.once('exit', () => reject(new Error('A process ended without a result.')));
  });
}

/** All of them at once; the first that finds a broken promise ends the others. */
async function inWorkers(): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  const batches = Array.from({ length: jobs }, (_nothing, job) =>
    inWorker(Math.floor((runs + job) / jobs), seed + job),
  );
  await Promise.race([
    Promise.all(batches.map(async (batch) => results.push(await batch))),
    Promise.any(
      batches.map(async (batch) => {
        if (!(await batch).counterexample) throw new Error('All is well.');
      }),
    ).catch(() => new Promise(() => undefined)),
  ]);
  for (const worker of workers) worker.kill();
  return results;
}

const startedAt = Date.now();
const results =
  values.path === undefined && jobs > 1
    ? await inWorkers()
    : [await runSchedules({ runs, seed, conversations: values.conversations, path: values.path })];
const seconds = (Date.now() - startedAt) / 1000;

function tableOf(what: string, all: readonly Counts[]): readonly string[] {
  const sums: Counts = new Map();
  for (const [kind, times] of all.flatMap((counts) => [...counts])) {
    sums.set(kind, (sums.get(kind) ?? 0) + times);
  }
  const rows = [...sums].sort(([a], [b]) => a.localeCompare(b));
  return [what, ...rows.map(([kind, times]) => `${String(times).padStart(8)} × ${kind}`)];
}

const done = results.reduce((sum, result) => sum + result.runs, 0);
const failed = results.find(({ counterexample }) => counterexample);
const lines = [
  `${done} schedules run (seed ${seed}), ${Math.round(done / seconds)} a second`,
  ...tableOf(
    'Faults:',
    results.map(({ figures }) => figures.faults),
  ),
  ...tableOf(
    'Actions that found something to act on:',
    results.map(({ figures }) => figures.actions),
  ),
  `${failed ? 1 : 0} violations`,
];
if (failed?.counterexample) {
  const { plan, path } = failed.counterexample;
  const { broken, trace } = await runPlan(plan, { figures: noFigures(), isTracing: true });
  lines.push(
    '',
    'The smallest schedule that breaks a promise:',
    describePlan(plan),
    '',
    ...broken,
    '',
    ...trace,
    '',
    JSON.stringify(plan),
    `again with: ${values.conversations ? '--conversations ' : ''}--seed ${failed.seed} --path ${path}`,
  );
}
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = failed ? 1 : 0;
