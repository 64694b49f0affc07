/** Where a run of the browser tests keeps the hosts that the production build asked, one a line. */
export const hostLog = 'test-results/hosts.txt';

/** The hosts in such a file, sorted, each once. */
export function hostsIn(lines: string): readonly string[] {
  return [...new Set(lines.split('\n').filter(Boolean))].sort();
}
