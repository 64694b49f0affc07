import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CurrentItem } from '../../domain/mail/mail';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  header: {
    // That of both lines, whatever is said.
    minHeight: `calc(${tokens.lineHeightBase300} + ${tokens.lineHeightBase200})`,
    // Outlook lays its own menu over this corner: 34 by 32 px on a Mac, less on Windows.
    paddingInlineEnd: '34px',
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Shows which mail the pane is about: by its sender alone where the form below begins with its subject. */
export function PaneHeader(props: { readonly mail: CurrentItem; readonly isSubjectBelow: boolean }) {
  const { mail, isSubjectBelow } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const sender = mail.sender.name || mail.sender.address;
  const isShort = isSubjectBelow && mail.subject.trim() !== '';
  const subject = mail.subject.trim() || words.say('mail.noSubject');
  return (
    <header className={styles.header}>
      <h1 className={mergeClasses(shared.heading, styles.line)} dir="auto" title={subject}>
        {isShort ? words.say('form.titleFromSender', { sender }) : subject}
      </h1>
      {!isShort && (
        <p className={mergeClasses(shared.hint, styles.line)} dir="auto">
          {sender}
        </p>
      )}
    </header>
  );
}
