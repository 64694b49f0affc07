import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Scope } from '../../app/ports/sign-in';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  // A link-like button in a text, at least as high as a finger needs.
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
 * Signs in by a click. A lost window behind others cannot be brought back, so the user can cancel the sign-in while it
 * is open.
 */
export function SignInButton(props: {
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** A sign-in is running. */
  readonly isSigningIn: boolean;
  /** The mail is being read after the sign-in. */
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
          {/* The closing of the window cannot be detected. */}
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
