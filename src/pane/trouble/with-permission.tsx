import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Scope } from '../../app/ports/sign-in';
import { toProblem, type Problem } from '../../domain/problem';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { ProblemButton } from './problem-button';

type Progress =
  { readonly kind: 'idle' | 'running' | 'done' } | { readonly kind: 'failed'; readonly problem: Problem };

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

/** Does something by a click alone, because it needs a permission of its own, for which it then asks. */
export function WithPermission(props: {
  readonly label: string;
  readonly runningLabel: string;
  readonly doneText: string;
  /** Says what the permission is for. */
  readonly permissionText: string;
  readonly scope: Scope;
  /** A word for the report: what was being done. */
  readonly doing: string;
  /** A sign-in that the user started is running. */
  readonly isSigningIn: boolean;
  /** Has to keep its identity. */
  readonly work: (signal: AbortSignal) => Promise<void>;
}) {
  const { label, runningLabel, doneText, permissionText, scope, doing, isSigningIn, work } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const run = useCallback(() => {
    controller.current?.abort();
    controller.current = new AbortController();
    const { signal } = controller.current;
    work(signal).then(
      () => {
        if (!signal.aborted) setProgress({ kind: 'done' });
      },
      (error: unknown) => {
        if (!signal.aborted) setProgress({ kind: 'failed', problem: toProblem(error) });
      },
    );
  }, [work]);
  const begin = () => {
    setProgress({ kind: 'running' });
    run();
  };

  // Once the permission is granted that was asked for here, what it is for follows.
  const wasSigningIn = useRef(false);
  useEffect(() => {
    const hasEnded = wasSigningIn.current && !isSigningIn;
    wasSigningIn.current = isSigningIn;
    if (hasEnded && progress.kind === 'failed') run();
  }, [isSigningIn, progress.kind, run]);

  return (
    <div className={styles.question} aria-live="polite">
      {progress.kind === 'failed' && (
        <>
          <p className={shared.hint}>
            {progress.problem.kind === 'consent-needed'
              ? permissionText
              : words.say(`problem.${progress.problem.kind}`)}
          </p>
          <div className={shared.actions}>
            <ProblemButton
              problem={progress.problem}
              doing={doing}
              scopes={[scope]}
              isSigningIn={isSigningIn}
              onTryAgain={begin}
            />
          </div>
        </>
      )}
      {progress.kind === 'done' && <p className={shared.hint}>{doneText}</p>}
      {(progress.kind === 'idle' || progress.kind === 'running') && (
        <Button size="small" disabledFocusable={progress.kind === 'running'} onClick={begin}>
          {progress.kind === 'running' ? runningLabel : label}
        </Button>
      )}
    </div>
  );
}
