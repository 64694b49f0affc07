import { Button } from '@fluentui/react-components';
import type { Scope } from '../domain/ports';
import type { Problem } from '../domain/problem';
import { usePaneTools, useWords } from './pane-tools';
import { actionFor } from './problem-words';
import { ReportButton } from './report-button';

/** The one action that is offered against a problem. */
export function ProblemButton(props: {
  readonly problem: Problem;
  /** A word for the report: what was being done. */
  readonly doing: string;
  /** What access is asked for, should that be what helps. */
  readonly scopes: readonly Scope[];
  readonly isSigningIn?: boolean;
  /** It is being tried again already. */
  readonly isRetried?: boolean;
  readonly onTryAgain: () => void;
}) {
  const { problem, doing, scopes, isSigningIn = false, isRetried = false, onTryAgain } = props;
  const { commands } = usePaneTools();
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
  return (
    <Button
      size="small"
      disabledFocusable={isSigningIn}
      onClick={() => {
        commands.signIn(scopes);
      }}
    >
      {words.say(
        isSigningIn ? 'action.signingIn' : action === 'sign-in' ? 'action.signIn' : 'action.grantAccess',
      )}
    </Button>
  );
}
