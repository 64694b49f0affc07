import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  region: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** A region of cards under each other, named after its heading. `children`: list items. */
export function HeadedList({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <section className={styles.region} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        {heading}
      </h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
