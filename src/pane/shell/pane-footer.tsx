import { Settings16Regular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { AccountLine } from '../account/account-line';
import { Button } from '../kit/button';
import { useWords } from '../kit/words';
import type { PaneState } from '../state/pane-state';

/** The foot of the pane: the account and the way to the settings, or in the settings the way to sign out. */
export function PaneFooter(props: {
  readonly state: PaneState;
  /** Opens the settings; undefined while they are open. */
  readonly onSettings: (() => void) | undefined;
  readonly settingsRef: Ref<HTMLSpanElement>;
}) {
  const { state, onSettings, settingsRef } = props;
  const words = useWords();
  return (
    <AccountLine
      account={state.accounts.signedIn}
      signOut={state.signOut}
      unfinished={state.pending.length}
      offersSignOut={onSettings === undefined}
      aside={
        onSettings && (
          <span ref={settingsRef}>
            <Button appearance="subtle" size="small" icon={<Settings16Regular />} onClick={onSettings}>
              {words.say('settings.heading')}
            </Button>
          </span>
        )
      }
    />
  );
}
