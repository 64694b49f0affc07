import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { SignedInAccount } from '../../app/ports/sign-in';
import { useAccounts, usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
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
    rowGap: tokens.spacingVerticalXS,
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
 * The foot of the pane: who is signed in and, where Outlook does not decide it, a way to sign out. Asks first when
 * operations would be lost.
 */
export function AccountLine(props: {
  /** Undefined while nobody is signed in, as far as is known. */
  readonly account: SignedInAccount | undefined;
  readonly signOut: SignOut;
  /** Number of unfinished operations. */
  readonly unfinished: number;
  /** Whether signing out is offered here, where Outlook leaves it to the user. */
  readonly offersSignOut: boolean;
  /** What stands at the end of the line. */
  readonly aside: ReactNode;
}) {
  const { account, signOut, unfinished, offersSignOut, aside } = props;
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
        {aside}
        {account && canSignOut && offersSignOut && !isAsking && (
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
