import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PaneCommands } from '../context/pane-commands';
import type { PaneEnvironment } from '../context/pane-environment';
import type { PaneState } from '../state/pane-state';
import { createStartingPane, type Whole } from './starting-pane';

/** A pane that runs. */
export interface RunningPane {
  readonly state: PaneState;
  readonly commands: PaneCommands;
  readonly whole: Whole;
  /** Loads what is missing of the pane. */
  readonly onTryAgain: () => void;
}

/** The one hook that runs effects: one pane, from its first frame to its unmount. */
export function usePane(environment: PaneEnvironment): RunningPane {
  const [pane] = useState(() => createStartingPane(environment));
  const [whole, setWhole] = useState<Whole>('to-come');
  useEffect(() => {
    let stop: () => void = () => undefined;
    // The first form is on screen: only now what it does not need is loaded and begun.
    const cancel = environment.afterPaint(() => {
      stop = pane.start(setWhole);
    });
    return () => {
      cancel();
      stop();
    };
  }, [environment, pane]);
  const state = useSyncExternalStore(pane.subscribe, pane.get);
  return { state, commands: pane.commands, whole, onTryAgain: pane.tryAgain };
}
