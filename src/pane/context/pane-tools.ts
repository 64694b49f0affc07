import { createContext, useContext } from 'react';
import type { PlainDate } from '../../domain/time/plain-date';
import type { PaneCommands } from './pane-commands';
import type { PaneEnvironment } from './pane-environment';
import { unknownAccounts, type Accounts } from '../state/account-state';

/** What the parts of the pane work with. */
export interface PaneTools {
  readonly environment: PaneEnvironment;
  readonly commands: PaneCommands;
  /** Today in the mailbox's time zone. */
  readonly today: PlainDate;
}

const PaneToolsContext = createContext<PaneTools | undefined>(undefined);

/** Gives the tools to everything inside. */
export const PaneToolsProvider = PaneToolsContext.Provider;

/** The tools of the pane around. */
export function usePaneTools(): PaneTools {
  const tools = useContext(PaneToolsContext);
  if (!tools) throw new Error('Parts of the pane are used inside it only.');
  return tools;
}

const AccountsContext = createContext<Accounts>(unknownAccounts);

/** Tells everything inside who is signed in. */
export const AccountsProvider = AccountsContext.Provider;

/** Who is signed in, as last heard. */
export function useAccounts(): Accounts {
  return useContext(AccountsContext);
}
