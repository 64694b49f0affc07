import { createTaskFinder, type RelatedMail } from '../src/app/search/task-finder';
import { manyTasks } from '../test/app/search/many-tasks';

/*
 * How long a key in the search over 10,000 open tasks of 500 lists blocks the pane, until its results are known: words of
 * all the product's languages, typed letter by letter, and the suggestions for a mail.
 */

/** Longest block for a key, in milliseconds. */
const limit = 50;
const shown = 20;
const runs = 5;
const typed = ['offer contract', 'Rechnung', 'réunion', 'العقد', '請求書', '4711', 'customer museum bridge'];

const { tasks, mails } = manyTasks();
const finder = createTaskFinder();
const beginning = performance.now();
for (const task of tasks) finder.put(task);
const filling = performance.now() - beginning;

/** The best of a few runs: other load on the machine does not count. */
function timeOf(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const mail: RelatedMail = mails[0]?.mail ?? {
  subject: '',
  sender: { name: '', address: '' },
  conversationId: '',
};
const slowestKeys = typed.map((text) => {
  const times = Array.from(text, (_, at) =>
    timeOf(() => {
      finder.search(text.slice(0, at + 1), mail, shown);
    }),
  );
  return { name: text, time: Math.max(...times) };
});
const suggestions = mails.map(({ mail: about }) =>
  timeOf(() => {
    finder.suggest(about, shown);
  }),
);
const rows = [...slowestKeys, { name: 'without words', time: Math.max(...suggestions) }];
process.stdout.write(
  `Slowest key at ${tasks.length} tasks, in milliseconds, ${limit} at most (filled in ${filling.toFixed(0)}):\n`,
);
for (const { name, time } of rows) process.stdout.write(`  ${time.toFixed(1).padStart(6)}  ${name}\n`);
process.exitCode = rows.every(({ time }) => time <= limit) ? 0 : 1;
