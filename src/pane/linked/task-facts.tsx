import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useSharedStyles } from '../kit/shared-styles';
import type { TaskFact } from './card-words';

const useStyles = makeStyles({ urgent: { color: tokens.colorPaletteRedForeground1 } });

/** The line below the title of a task. */
export function TaskFacts({ facts }: { readonly facts: readonly TaskFact[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
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
