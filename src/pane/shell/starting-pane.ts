import { ignore } from '../../lib/ignored-errors';
import type { PaneCommands } from '../context/pane-commands';
import type { PaneEnvironment } from '../context/pane-environment';
import { initialPaneState, reduceFirst } from '../state/first-reducer';
import type { PaneState } from '../state/pane-state';
import { createPaneStore, type PaneStore } from '../state/pane-store';
import { preloadParts } from './lazy-parts';
import type { PaneProgram } from './pane-program';

/** Whether the whole pane is there: its parts and its program. Until then it has a form that takes entries. */
export type Whole = 'to-come' | 'missing' | 'here';

/** A pane from its first frame on, without its views. */
export interface StartingPane {
  /** Until the program is there, each command waits for it, and then does what it was asked to. */
  readonly commands: PaneCommands;
  get(): PaneState;
  subscribe(listener: () => void): () => void;
  /**
   * Starts to follow Outlook, and loads the rest, whose status is told to the listener. Returns a function that stops
   * everything.
   */
  start(onWhole: (whole: Whole) => void): () => void;
  /** Loads the rest again, after it was missing. */
  tryAgain(): void;
}

/** The program, in the chunk of the parts. */
async function loadProgram(): Promise<(environment: PaneEnvironment, store: PaneStore) => PaneProgram> {
  const [{ createPaneProgram }] = await Promise.all([
    import(/* webpackChunkName: "parts" */ './pane-program'),
    preloadParts(),
  ]);
  return createPaneProgram;
}

/**
 * A pane that can show its form at once. What the user enters or presses while the rest is on its way is kept, and done as
 * soon as it is there.
 *
 * @param load called again after it rejected
 */
export function createStartingPane(environment: PaneEnvironment, load = loadProgram): StartingPane {
  const store = createPaneStore(
    initialPaneState(environment.settings.read(), environment.mailbox.current()),
    reduceFirst,
  );
  const asked: ((commands: PaneCommands) => void)[] = [];
  let program: PaneProgram | undefined;
  let tryAgain: () => void = () => undefined;

  /** A command that waits for the program. */
  const later =
    (name: keyof PaneCommands) =>
    (...given: readonly unknown[]) =>
      new Promise((resolve) => {
        asked.push((commands) => {
          resolve(Reflect.apply(commands[name], undefined, given));
        });
      });

  /** Begins to create a task of the mail later; its form says at once that this is under way. */
  const createLater = (mailId: string, begin: (commands: PaneCommands) => void) => {
    if (store.get().mails.get(mailId)?.creation.kind !== 'idle') return;
    store.tell(mailId, { kind: 'creation-awaited' });
    asked.push(begin);
  };

  /** What does not wait, or shows that it waits. */
  const first: Partial<PaneCommands> = {
    edit(mailId, edits) {
      store.tell(mailId, { kind: 'edited', edits });
    },
    holdForm(mailId) {
      store.tell(mailId, { kind: 'form-held' });
    },
    create(mailId, fields) {
      createLater(mailId, (commands) => {
        commands.create(mailId, fields);
      });
    },
    createFromPreset(mailId, slot, fields) {
      createLater(mailId, (commands) => {
        commands.createFromPreset(mailId, slot, fields);
      });
    },
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    // None is missing: what is not among the first ones waits.
    commands: new Proxy(first, {
      get: (own, name: keyof PaneCommands) => program?.commands[name] ?? own[name] ?? later(name),
    }) as PaneCommands,
    start(onWhole) {
      const ends = [
        environment.mailbox.onItemChanged(() => {
          // From then on the program follows Outlook.
          if (!program) store.dispatch({ kind: 'item-changed', mail: environment.mailbox.current() });
        }),
        environment.onOnline(() => {
          if (isMissing) tryAgain();
        }),
      ];
      const end = new AbortController();
      let isMissing = false;
      tryAgain = () => {
        isMissing = false;
        onWhole('to-come');
        load().then(
          (createProgram) => {
            if (end.signal.aborted) return;
            program = createProgram(environment, store);
            ends.push(program.start());
            for (const command of asked.splice(0)) command(program.commands);
            onWhole('here');
          },
          (error: unknown) => {
            ignore('load the rest of the pane', error);
            isMissing = true;
            if (!end.signal.aborted) onWhole('missing');
          },
        );
      };
      tryAgain();
      return () => {
        end.abort();
        for (const stop of ends) stop();
      };
    },
    tryAgain: () => {
      tryAgain();
    },
  };
}
