// Writes docs/data-flows.md from what the browser tests recorded; with --check only says whether it would change.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { dataFlowsPage } from './evidence/data-flows-page';
import { flowsOf } from './evidence/flows';
import { hostLog, hostsIn } from './evidence/host-log';

const page = 'docs/data-flows.md';

const text = await format(
  dataFlowsPage(
    flowsOf(readFileSync('test-results/traffic.ndjson', 'utf8')),
    hostsIn(readFileSync(hostLog, 'utf8')),
  ),
  { ...(await resolveConfig(page)), parser: 'markdown' },
);
if (process.argv.includes('--check')) {
  // A longer cell moves the edges of a whole table, which says nothing.
  const lines = (of: string) =>
    of.split('\n').map((line) => line.replace(/ +/g, ' ').replace(/-{2,}/g, '--'));
  const written = lines(readFileSync(page, 'utf8'));
  const recorded = lines(text);
  const missing = recorded.filter((line) => !written.includes(line));
  const gone = written.filter((line) => !recorded.includes(line));
  for (const line of missing) console.log(`+ ${line}`);
  for (const line of gone) console.log(`- ${line}`);
  if (missing.length + gone.length > 0) {
    console.log(`${page} does not say what was recorded: look at each line, then run npm run data-flows.`);
    process.exitCode = 1;
  }
} else writeFileSync(page, text);
