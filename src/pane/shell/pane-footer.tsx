import { makeStyles, tokens } from '@fluentui/react-components';
import { MailMultiple16Regular, Settings16Regular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { AccountLine } from '../account/account-line';
import { Button } from '../kit/button';
import { useWords } from '../kit/words';
import type { PaneState } from '../state/pane-state';

/** What the pane shows: the mail, or a page in its place. */
export type PaneView = 'mail' | 'settings' | 'flagged' | 'several' | 'dropped';

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
});

/** The foot of the pane: the account and the ways to the other pages, or in the settings the way to sign out. */
export function PaneFooter(props: {
  readonly state: PaneState;
  readonly view: PaneView;
  readonly onView: (view: PaneView) => void;
  /** Holds the button of each view as `data-view`. */
  readonly rootRef: Ref<HTMLDivElement>;
}) {
  const { state, view, onView, rootRef } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <AccountLine
      account={state.accounts.signedIn}
      signOut={state.signOut}
      unfinished={state.pending.length}
      offersSignOut={view === 'settings'}
      aside={
        view === 'mail' && (
          <div className={styles.views} ref={rootRef}>
            {state.hasSeveral && (
              <span data-view="several">
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<MailMultiple16Regular />}
                  onClick={() => {
                    onView('several');
                  }}
                >
                  {words.say('several.last')}
                </Button>
              </span>
            )}
            <span data-view="settings">
              <Button
                appearance="subtle"
                size="small"
                icon={<Settings16Regular />}
                onClick={() => {
                  onView('settings');
                }}
              >
                {words.say('settings.heading')}
              </Button>
            </span>
          </div>
        )
      }
    />
  );
}
