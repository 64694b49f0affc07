import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Settings16Regular } from '@fluentui/react-icons';
import { useMemo, useRef, useState, type Ref } from 'react';
import type { SignedInAccount } from '../../app/ports/sign-in';
import { useAccounts, usePaneTools } from '../context/pane-tools';
import { useSharedStyles } from '../kit/shared-styles';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { useWords } from '../kit/words';
import type { SignOut } from '../state/account-state';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: 'auto',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  names: {
    minWidth: 0,
    flexGrow: 1,
    flexBasis: '10rem',
    // The account comes late: nothing moves for it.
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflowWrap: 'anywhere',
  },
  address: { display: 'block', unicodeBidi: 'isolate' },
});

/**
 * The foot of the pane: who is signed in, and the way to the settings. In the settings the user can sign out, where Outlook
 * does not decide it; asks first when operations would be lost.
 */
export function AccountLine(props: {
  /** Undefined while nobody is signed in, as far as is known. */
  readonly account: SignedInAccount | undefined;
  readonly signOut: SignOut;
  /** Number of unfinished operations. */
  readonly unfinished: number;
  /** Opens the settings; undefined while they are open. */
  readonly onSettings: (() => void) | undefined;
  readonly settingsRef: Ref<HTMLSpanElement>;
}) {
  const { account, signOut, unfinished, onSettings, settingsRef } = props;
  const { commands } = usePaneTools();
  const { canSignOut } = useAccounts();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isAsking, setIsAsking] = useState(false);
  const line = useRef<HTMLElement>(null);
  const names = useRef<HTMLParagraphElement>(null);
  useFocusRescue(
    line,
    useMemo(() => [names], []),
  );
  const isRunning = signOut.kind === 'running';

  return (
    <footer className={styles.line} ref={line}>
      <div className={styles.who}>
        <p className={mergeClasses(shared.hint, styles.names)} ref={names}>
          {account && words.say('account.signedInAs', { name: account.name })}
          {account && account.username !== account.name && (
            <span className={styles.address} dir="ltr">
              {account.username}
            </span>
          )}
        </p>
        {onSettings && (
          <span ref={settingsRef}>
            <Button appearance="subtle" size="small" icon={<Settings16Regular />} onClick={onSettings}>
              {words.say('settings.heading')}
            </Button>
          </span>
        )}
        {account && canSignOut && !onSettings && !isAsking && (
          <Button
            appearance="subtle"
            size="small"
            disabledFocusable={isRunning}
            onClick={() => {
              if (unfinished > 0) setIsAsking(true);
              else commands.signOut();
            }}
          >
            {words.say(isRunning ? 'account.signingOut' : 'account.signOut')}
          </Button>
        )}
      </div>
      {isAsking && (
        <div role="alert">
          <p className={shared.text}>{words.say('account.losesWork', { count: unfinished })}</p>
        </div>
      )}
      {isAsking && (
        <div className={shared.actions}>
          <Button
            size="small"
            onClick={() => {
              setIsAsking(false);
              commands.signOut();
            }}
          >
            {words.say('account.signOutAnyway')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setIsAsking(false);
            }}
          >
            {words.say('account.staySignedIn')}
          </Button>
        </div>
      )}
      {signOut.kind === 'failed' && (
        <p className={shared.text} role="alert">
          {words.say(`problem.${signOut.problem.kind}`)}
        </p>
      )}
    </footer>
  );
}
