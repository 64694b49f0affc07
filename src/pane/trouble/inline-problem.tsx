import { mergeClasses } from '@fluentui/react-components';
import type { Scope } from '../../app/ports/sign-in';
import type { Problem } from '../../domain/problem';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { ProblemButton } from './problem-button';

/** A problem in one line at what it concerns, what is safe all the same, and its one remedy. Read out at once. */
export function InlineProblem(props: {
  readonly problem: Problem;
  /** What is safe, as a text. */
  readonly safe?: string;
  /** A word for the report: what was being done. */
  readonly doing: string;
  /** The scopes to ask for, should consent be the remedy. */
  readonly scopes: readonly Scope[];
  readonly isSigningIn: boolean;
  readonly onTryAgain: () => void;
}) {
  const { problem, safe, ...remedy } = props;
  const words = useWords();
  const shared = useSharedStyles();
  return (
    <div role="alert">
      <p className={shared.text}>{words.say(`problem.${problem.kind}`)}</p>
      {safe !== undefined && <p className={mergeClasses(shared.hint, shared.text)}>{safe}</p>}
      <div className={shared.actions}>
        <ProblemButton problem={problem} {...remedy} />
      </div>
    </div>
  );
}
