import type { ForeignRow, SeveralRow } from '../../app/several/several-state';
import type { Words } from '../../i18n/words';

/** What became of several mails, in one line; empty before anything was done. */
export function resultWords(
  rows: readonly SeveralRow[],
  foreign: readonly ForeignRow[],
  words: Words,
): string {
  const all = [...rows, ...foreign];
  if (all.every(({ state }) => state.kind === 'ready')) return '';
  const count = (kind: SeveralRow['state']['kind']) => all.filter(({ state }) => state.kind === kind).length;
  // Several mails may have one task.
  const made = new Set(rows.map(({ state }) => ('task' in state ? state.taskKey : undefined)));
  made.delete(undefined);
  const parts = [
    ['several.result', made.size + foreign.filter(({ state }) => 'task' in state).length],
    ['several.undoneCount', count('undone')],
    ['several.kept', count('waiting')],
    ['several.failed', count('failed')],
    ['several.notBegun', count('stopped')],
  ] as const;
  const told = parts.filter(([, number]) => number > 0);
  return told.map(([key, number]) => words.say(key, { count: number })).join(' · ');
}
