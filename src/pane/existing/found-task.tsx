import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Problem } from '../../domain/problem';
import type { OpenTask } from '../../domain/task/open-task';
import { dueText } from '../../i18n/day-text';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { InlineProblem } from '../trouble/inline-problem';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  // With half of the narrowest pane to itself; the button goes below where that is not left.
  task: { flexGrow: 1, flexBasis: '8rem', minWidth: 0 },
  title: { color: tokens.colorNeutralForeground1 },
  alert: { flexBasis: '100%' },
});

/** A task to which the mail can be added. */
export function FoundTask(props: {
  readonly task: OpenTask;
  readonly listName: string | undefined;
  /** What **Enter** takes. */
  readonly isFirst: boolean;
  readonly isAdding: boolean;
  /** What kept the mail from being added to it. */
  readonly problem: Problem | undefined;
  readonly isSigningIn: boolean;
  readonly onAdd: () => void;
}) {
  const { task, listName, isFirst, isAdding, problem, isSigningIn, onAdd } = props;
  const { today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const facts = [listName, task.due === undefined ? undefined : dueText(words, task.due, today)];
  return (
    <li className={styles.row}>
      <div className={styles.task} id={id}>
        <p className={mergeClasses(shared.text, styles.title)} dir="auto">
          {task.title}
        </p>
        <p className={mergeClasses(shared.hint, shared.text)}>
          {facts.filter((fact) => fact !== undefined).join(' · ')}
        </p>
      </div>
      {!problem && (
        <Button
          size="small"
          appearance={isFirst ? 'primary' : 'secondary'}
          aria-describedby={id}
          disabledFocusable={isAdding}
          onClick={onAdd}
        >
          {words.say(isAdding ? 'existing.adding' : 'existing.add')}
        </Button>
      )}
      {problem && (
        <div className={styles.alert}>
          <InlineProblem
            problem={problem}
            doing="add"
            scopes={['Tasks.ReadWrite', 'Mail.ReadWrite']}
            isSigningIn={isSigningIn}
            onTryAgain={onAdd}
            safe={words.say('safe.join')}
          />
        </div>
      )}
    </li>
  );
}
