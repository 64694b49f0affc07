import type { ListSuggestions } from '../../src/app/create/list-suggestions';

/** Suggestions of lists that the test makes. */
export interface FakeSuggestions extends ListSuggestions {
  /** The suggested list, by the address of the sender. */
  readonly lists: Map<string, string>;
  /** What was learnt: the address of the sender and the id of the list. */
  readonly learnt: (readonly [sender: string, listId: string])[];
}

export function createFakeSuggestions(): FakeSuggestions {
  const fake: FakeSuggestions = {
    lists: new Map(),
    learnt: [],
    suggest: ({ sender }) => Promise.resolve(fake.lists.get(sender.address)),
    learn: ({ sender }, listId) => {
      fake.learnt.push([sender.address, listId]);
      return Promise.resolve();
    },
    senders: () => fake.lists.size,
    forget: () => {
      fake.lists.clear();
    },
  };
  return fake;
}
