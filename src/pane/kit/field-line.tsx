import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** The line of a field that is one line: its label, and at the other end its control. */
export function FieldLine({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {label}
      {children}
    </div>
  );
}
