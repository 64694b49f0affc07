import type { PaneEnvironment } from '../../src/pane/context/pane-environment';
import { createPaneProgram, type PaneProgram } from '../../src/pane/shell/pane-program';
import { initialPaneState, reduceFirst } from '../../src/pane/state/first-reducer';
import { createPaneStore, type PaneStore } from '../../src/pane/state/pane-store';

/** A pane's program with the store that it has taken over. */
export type ProgramWithStore = PaneProgram & Pick<PaneStore, 'get' | 'subscribe'>;

/** The program of a pane whose first form is on screen. */
export function createProgram(environment: PaneEnvironment): ProgramWithStore {
  const first = initialPaneState(environment.settings.read(), environment.mailbox.current());
  const store = createPaneStore(first, reduceFirst);
  const { get, subscribe } = store;
  return { ...createPaneProgram(environment, store), get, subscribe };
}
