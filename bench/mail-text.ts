import { mailText } from '../src/domain/mail/text/mail-text';
import { hostileMails } from '../test/domain/mail/text/hostile-mails';

/*
 * How long the pane would be blocked while it reads two megabytes that were made to be slow. The pane reads a mail
 * once, on its main thread, so the slowest of them counts.
 */

/** Length of each mail, in UTF-16 units. */
const length = 2_000_000;
/** Longest block that a user does not notice, in milliseconds. */
const limit = 300;
const runs = 3;

/** CPU time, the best of a few runs: other load on the machine does not count. */
function timeOf(content: string): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    mailText({ contentType: 'html', content }, 'Subject');
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

const times = hostileMails(length).map(([name, html]) => ({ name, time: timeOf(html) }));
const slowest = times.toSorted((a, b) => b.time - a.time);
process.stdout.write(
  `Reading ${length / 1_000_000} MB of a hostile mail, in milliseconds, ${limit} at most:\n`,
);
for (const { name, time } of slowest) process.stdout.write(`  ${time.toFixed(0).padStart(5)}  ${name}\n`);
process.exitCode = slowest.every(({ time }) => time <= limit) ? 0 : 1;
