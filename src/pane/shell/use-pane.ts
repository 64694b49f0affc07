import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PaneCommands } from '../context/pane-commands';
import type { PaneEnvironment } from '../context/pane-environment';
import type { PaneState } from '../state/pane-state';
import { preloadParts } from './lazy-parts';
import { createPaneProgram } from './pane-program';

/** A pane that runs. */
export interface RunningPane {
  readonly state: PaneState;
  readonly commands: PaneCommands;
  /** The first form is on screen: only now what it does not need is loaded and begun. */
  readonly isPainted: boolean;
}

/** The one hook that runs effects: one program per pane, from its first frame to its unmount. */
export function usePane(environment: PaneEnvironment): RunningPane {
  const [program] = useState(() => createPaneProgram(environment));
  const [isPainted, setIsPainted] = useState(false);
  useEffect(
    () =>
      environment.afterPaint(() => {
        setIsPainted(true);
      }),
    [environment],
  );
  useEffect(() => {
    if (!isPainted) return undefined;
    void preloadParts();
    return program.start();
  }, [isPainted, program]);
  const state = useSyncExternalStore(program.subscribe, program.get);
  return { state, commands: program.commands, isPainted };
}
