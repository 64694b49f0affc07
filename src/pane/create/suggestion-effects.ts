import { ignore } from '../../lib/ignored-errors';
import { changeSettings } from '../context/change-settings';
import type { EffectContext } from '../context/effect-context';

/** Suggesting lists by sender. */
export interface SuggestionEffects {
  /** Looks for the list that is usual for the sender of this mail. */
  find(mailId: string): void;
  /** A task from this mail was made in this list. */
  learn(mailId: string, listId: string): void;
  switchTo(isOn: boolean): void;
  forget(): void;
}

/** The effects behind the suggested list. Without one, the user chooses among all lists as ever. */
export function createSuggestionEffects(context: EffectContext): SuggestionEffects {
  const { store, services, run } = context;
  const mailOf = (mailId: string) => store.get().mails.get(mailId)?.mail;
  const isOn = () => store.get().settings.suggestsLists;
  /** No suggestion that was made before holds any more. */
  const clear = () => {
    for (const mailId of store.get().mails.keys()) {
      store.tell(mailId, { kind: 'list-suggested', listId: undefined });
    }
  };

  function find(mailId: string): void {
    const mail = mailOf(mailId);
    if (!mail || !isOn()) return;
    run(
      async () => {
        const { suggestions } = await services();
        const listId = await suggestions.suggest(mail);
        if (isOn()) store.tell(mailId, { kind: 'list-suggested', listId });
      },
      (problem) => {
        ignore('suggest a list', problem);
      },
    );
  }

  return {
    find,
    learn(mailId, listId) {
      const mail = mailOf(mailId);
      if (!mail || !isOn()) return;
      run(
        async () => {
          const { suggestions } = await services();
          await suggestions.learn(mail, listId);
        },
        (problem) => {
          ignore('learn the list of a sender', problem);
        },
      );
    },
    switchTo(suggestsLists) {
      changeSettings(context, { suggestsLists });
      if (!suggestsLists) clear();
    },
    forget() {
      clear();
      run(
        async () => {
          const { suggestions } = await services();
          suggestions.forget();
        },
        (problem) => {
          ignore('forget the senders', problem);
        },
      );
    },
  };
}
