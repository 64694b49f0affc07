import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { TaskSummary } from '../../domain/task/task-summary';
import { usePaneTools } from '../context/pane-tools';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { taskFacts } from './card-words';

const useStyles = makeStyles({ urgent: { color: tokens.colorPaletteRedForeground1 } });

/** The line below the title of a task. */
export function TaskFacts(props: {
  readonly task: TaskSummary;
  readonly listName: string | undefined;
  /** That it waits stands elsewhere on its card, with the answer. */
  readonly isAnswered: boolean;
}) {
  const { task, listName, isAnswered } = props;
  const { environment, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const facts = taskFacts(task, listName, { today, time: environment.mailbox.time, isAnswered }, words);
  return (
    <p className={mergeClasses(shared.hint, shared.text)}>
      {facts.map(({ text, isUrgent }, index) => (
        <Fragment key={text}>
          {index > 0 && ' · '}
          <span className={isUrgent ? styles.urgent : undefined}>{text}</span>
        </Fragment>
      ))}
    </p>
  );
}
