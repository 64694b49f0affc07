import type { Scope } from '../../app/ports/sign-in';
import type { Problem } from '../../domain/problem';
import { Button } from '../kit/button';
import { useWords } from '../kit/words';
import { actionFor } from '../state/problem-words';
import { ReportButton } from './report-button';
import { SignInButton } from './sign-in-button';
import { SignInRemedy } from './sign-in-remedy';

/** The remedy for a problem. */
export function ProblemButton(props: {
  readonly problem: Problem;
  /** A word for the report: what was being done. */
  readonly doing: string;
  /** The scopes to ask for, should consent be the remedy. */
  readonly scopes: readonly Scope[];
  readonly isSigningIn?: boolean;
  /** A retry is running already. */
  readonly isRetried?: boolean;
  readonly onTryAgain: () => void;
}) {
  const { problem, doing, scopes, isSigningIn = false, isRetried = false, onTryAgain } = props;
  const words = useWords();
  const action = actionFor(problem.kind);
  if (action === 'report-details') return <ReportButton problem={problem} doing={doing} />;
  if (action === 'try-again') {
    return (
      <Button size="small" disabledFocusable={isRetried} onClick={onTryAgain}>
        {words.say(isRetried ? 'action.tryingAgain' : 'action.tryAgain')}
      </Button>
    );
  }
  const labels = {
    'sign-in': 'action.signIn',
    'grant-access': 'action.grantAccess',
    'ask-administrator': 'action.tryAgain',
  } as const;
  return (
    <>
      <SignInRemedy kind={problem.kind} />
      <SignInButton
        label={words.say(labels[action])}
        scopes={scopes}
        isSigningIn={isSigningIn}
        isReading={isRetried}
      />
    </>
  );
}
