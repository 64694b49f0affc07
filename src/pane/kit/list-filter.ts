import type { TodoList } from '../../domain/task/task';

/** A text for comparison: without case and diacritics. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The lists whose name contains the text, those that begin with it first; all of them for an empty text. */
export function listsMatching(lists: readonly TodoList[], text: string): readonly TodoList[] {
  const wanted = folded(text.trim());
  if (wanted === '') return lists;
  const at = (list: TodoList) => folded(list.name).indexOf(wanted);
  const matches = lists.filter((list) => at(list) >= 0);
  return [...matches.filter((list) => at(list) === 0), ...matches.filter((list) => at(list) > 0)];
}
