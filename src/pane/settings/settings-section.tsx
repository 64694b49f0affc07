import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useSharedStyles } from '../kit/shared-styles';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Settings that belong together. */
export function SettingsSection(props: { readonly heading: string; readonly children: ReactNode }) {
  const { heading, children } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
