import * as fc from 'fast-check';
import { parseArgs } from 'node:util';
import { describePlan, plans } from './plan';
import { runPlan } from './run-plan';
import type { FaultCounts } from './weather';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const numRuns = Number(values.runs);
const counts: FaultCounts = new Map();
let runs = 0;

const result = await fc.check(
  fc.asyncProperty(plans, async (plan) => {
    runs += 1;
    const { broken } = await runPlan(plan, { counts });
    if (broken.length > 0) throw new Error(broken.join('\n'));
  }),
  {
    numRuns,
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
    ...(values.path === undefined ? {} : { path: values.path }),
  },
);

const faults = [...counts].sort(([a], [b]) => a.localeCompare(b));
const lines = [
  `${runs} schedules run (seed ${result.seed})`,
  ...faults.map(([kind, times]) => `${String(times).padStart(8)} × ${kind}`),
  `${result.failed ? 1 : 0} violations`,
];
if (result.counterexample) {
  const [plan] = result.counterexample;
  const { broken, trace } = await runPlan(plan, { counts: new Map(), isTracing: true });
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
    `again with: --seed ${result.seed} --path ${result.counterexamplePath}`,
  );
}
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = result.failed ? 1 : 0;
