import type { MailSeed } from '../mails/mail-seed';
import type { Account } from './account';
import { createChanges } from './changes';
import { createMailStore } from './create-mail-store';
import { createTodoStore } from './create-todo-store';
import { sampleLists, type ListSeed } from './list-seed';
import type { Mailbox, MasterCategory } from './mailbox';
import { fromJson, toJson } from './snapshot';

const sampleCategories: readonly (readonly [displayName: string, color: string])[] = [
  ['Red category', 'preset0'],
  ['Orange category', 'preset1'],
  ['Yellow category', 'preset3'],
  ['Green category', 'preset4'],
  ['Blue category', 'preset7'],
  ['Purple category', 'preset8'],
];

/**
 * The mailbox of one account, filled from seeds. The same seeds, times and ids give the same mailbox.
 * `newId` gives texts of letters, digits, '-' and '_', each one once.
 */
export function createMailbox(options: {
  readonly account: Account;
  readonly seeds: readonly MailSeed[];
  readonly now: () => Date;
  readonly newId: () => string;
  /** Default: the sandbox's sample lists. */
  readonly lists?: readonly ListSeed[];
}): Mailbox {
  const { account, newId } = options;
  const changes = createChanges();
  const mail = createMailStore({ ...options, changes });
  const todo = createTodoStore({ ...options, lists: options.lists ?? sampleLists, changes });
  let categories: MasterCategory[] = [];

  function resetCategories(): void {
    categories = sampleCategories.map(([displayName, color]) => ({ id: newId(), displayName, color }));
  }
  resetCategories();

  return {
    ...mail,
    ...todo,
    account,
    masterCategories: () => categories,
    addMasterCategory(displayName, color) {
      const name = displayName.toLowerCase();
      if (categories.some((one) => one.displayName.toLowerCase() === name)) return undefined;
      const category = { id: newId(), displayName, color };
      categories = [...categories, category];
      changes.tell({ kind: 'category', id: category.id });
      return category;
    },
    removeMasterCategory(displayName) {
      const name = displayName.toLowerCase();
      const removed = categories.find((one) => one.displayName.toLowerCase() === name);
      if (removed === undefined) return;
      categories = categories.filter((one) => one !== removed);
      changes.tell({ kind: 'category', id: removed.id, gone: true });
    },
    onChange: (listener) => changes.onChange(listener),
    reset() {
      mail.reset();
      todo.reset();
      resetCategories();
      changes.tell({ kind: 'all', id: '' });
    },
    snapshot: () =>
      toJson({
        changeNumber: changes.number(),
        folders: mail.folders(),
        messages: mail.messages(),
        lists: todo.lists(),
        tasks: todo.lists().flatMap((list) => todo.tasks(list.id)),
        categories,
      }),
    restore(json) {
      const state = fromJson(json);
      changes.skipTo(state.changeNumber);
      mail.load(state.folders, state.messages);
      todo.load(state.lists, state.tasks);
      categories = [...state.categories];
      changes.tell({ kind: 'all', id: '' });
    },
  };
}
