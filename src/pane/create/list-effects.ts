import type { EffectContext } from '../context/effect-context';

/** Creating a list for the new task of a mail. */
export interface ListEffects {
  /** Asks for the name of a new list and proposes one; `undefined` closes the question. */
  ask(name: string | undefined): void;
  /** Creates the list and chooses it in the form of the mail. */
  create(mailId: string, name: string): void;
}

/** The effects behind **New list…**. */
export function createListEffects({ store, services, run }: EffectContext): ListEffects {
  return {
    ask(name) {
      const newList = name === undefined ? ({ kind: 'closed' } as const) : ({ kind: 'open', name } as const);
      store.dispatch({ kind: 'new-list', newList });
    },
    create(mailId, name) {
      if (store.get().newList.kind === 'running') return;
      store.dispatch({ kind: 'new-list', newList: { kind: 'running' } });
      run(
        async (signal) => {
          const { pane } = await services();
          const list = await pane.createList(name, signal);
          store.dispatch({ kind: 'list-made', list });
          store.tell(mailId, { kind: 'edited', edits: { listId: list.id } });
        },
        (problem) => {
          store.dispatch({ kind: 'new-list', newList: { kind: 'failed', problem } });
        },
      );
    },
  };
}
