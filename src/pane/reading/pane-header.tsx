import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CurrentItem } from '../../domain/mail/mail';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  header: {
    minHeight: tokens.spacingVerticalXXXL,
    // Outlook lays its own menu over this corner: 34 by 32 px on a Mac, less on Windows.
    paddingInlineEnd: '34px',
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Shows which mail the pane is about. */
export function PaneHeader({ mail }: { readonly mail: CurrentItem }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const subject = mail.subject.trim() || words.say('mail.noSubject');
  return (
    <header className={styles.header}>
      <h1 className={mergeClasses(shared.heading, styles.line)} dir="auto" title={subject}>
        {subject}
      </h1>
      <p className={mergeClasses(shared.hint, styles.line)} dir="auto">
        {mail.sender.name || mail.sender.address}
      </p>
    </header>
  );
}
