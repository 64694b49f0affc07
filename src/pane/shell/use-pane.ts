import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PaneCommands } from '../context/pane-commands';
import type { PaneEnvironment } from '../context/pane-environment';
import type { PaneState } from '../state/pane-state';
import { createPaneProgram } from './pane-program';

/** The one hook that runs effects: one program per pane, from its first render to its unmount. */
export function usePane(environment: PaneEnvironment): { state: PaneState; commands: PaneCommands } {
  const [program] = useState(() => createPaneProgram(environment));
  useEffect(() => program.start(), [program]);
  const state = useSyncExternalStore(program.subscribe, program.get);
  return { state, commands: program.commands };
}
