import { createContext, useContext } from 'react';
import type { PlainDate } from '../../domain/time/plain-date';
import { unknownAccounts, type Accounts } from '../state/account-state';
import type { PaneCommands } from './pane-commands';
import type { PaneEnvironment } from './pane-environment';

/** What the parts of the pane share. */
export interface PaneTools {
  readonly environment: PaneEnvironment;
  readonly commands: PaneCommands;
  /** Today in the mailbox's time zone. */
  readonly today: PlainDate;
  /** The first form is on screen, and the rest of the pane is loaded: what the form does not need is rendered from now on. */
  readonly isWhole: boolean;
}

const PaneToolsContext = createContext<PaneTools | undefined>(undefined);

export const PaneToolsProvider = PaneToolsContext.Provider;

/** The tools of the surrounding pane. */
export function usePaneTools(): PaneTools {
  const tools = useContext(PaneToolsContext);
  if (!tools) throw new Error('Parts of the pane are used inside it only.');
  return tools;
}

const AccountsContext = createContext<Accounts>(unknownAccounts);

export const AccountsProvider = AccountsContext.Provider;

/** The last known accounts. */
export function useAccounts(): Accounts {
  return useContext(AccountsContext);
}
