import type { SeveralRow } from '../../app/several/several-state';
import type { Words } from '../../i18n/words';

/** What became of several mails, in one line; empty before anything was done. */
export function resultWords(rows: readonly SeveralRow[], words: Words): string {
  if (rows.every(({ state }) => state.kind === 'ready')) return '';
  const count = (...kinds: readonly SeveralRow['state']['kind'][]) =>
    rows.filter(({ state }) => kinds.includes(state.kind)).length;
  // Several mails may have one task.
  const made = new Set(rows.map(({ state }) => ('task' in state ? state.taskKey : undefined)));
  made.delete(undefined);
  const parts = [
    ['several.result', made.size],
    ['several.undoneCount', count('undone')],
    ['several.kept', count('waiting')],
    ['several.failed', count('failed')],
    ['several.notBegun', count('stopped')],
  ] as const;
  const told = parts.filter(([, number]) => number > 0);
  return told.map(([key, number]) => words.say(key, { count: number })).join(' · ');
}
