import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Scope } from '../../app/ports/sign-in';
import { usePaneTools } from '../context/pane-tools';
import { useWords } from '../kit/words';
import { useSharedStyles } from '../kit/shared-styles';

const useStyles = makeStyles({
  // A link among words that is a button, at least as high as a finger needs.
  again: {
    minHeight: '24px',
    padding: 0,
    border: 0,
    background: 'none',
    font: 'inherit',
    cursor: 'pointer',
  },
});

/**
 * Signs in by a click. A window that is lost behind others cannot be fetched back, so as long as it is waited for the
 * person can give it up.
 */
export function SignInButton(props: {
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** Somebody is signing in. */
  readonly isSigningIn: boolean;
  /** The mail is being read with the new sign-in. */
  readonly isReading?: boolean;
  readonly isPrimary?: boolean;
}) {
  const { label, scopes, isSigningIn, isReading = false, isPrimary = false } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const size = isPrimary ? 'medium' : 'small';
  const isRunning = isSigningIn || isReading;
  const buttons = useRef<HTMLDivElement>(null);
  return (
    <div className={shared.actions} ref={buttons}>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        size={size}
        disabledFocusable={isRunning}
        onClick={() => {
          commands.signIn(scopes);
        }}
      >
        {isRunning ? words.say('action.signingIn') : label}
      </Button>
      {isSigningIn && (
        <>
          <Button
            size={size}
            onClick={() => {
              commands.cancelSignIn();
              buttons.current?.querySelector('button')?.focus();
            }}
          >
            {words.say('action.cancel')}
          </Button>
          {/* Nobody tells us that the window was closed. */}
          <p className={shared.hint}>
            {words.say('action.finishSignIn')}{' '}
            <button
              type="button"
              className={mergeClasses(shared.link, styles.again)}
              onClick={() => {
                commands.cancelSignIn();
                commands.signIn(scopes);
              }}
            >
              {words.say('action.startAgain')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
