import { makeStyles, tokens } from '@fluentui/react-components';
import { MailRead24Regular } from '@fluentui/react-icons';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXXXL,
    textAlign: 'center',
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
});

/** The pane while no mail is open: nothing is selected, or an appointment is. */
export function NoMail() {
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.empty} role="status">
      <span className={styles.icon}>
        <MailRead24Regular aria-hidden />
      </span>
      <h1 className={shared.heading}>{words.say('noMail.title')}</h1>
      <p className={shared.hint}>{words.say('noMail.hint')}</p>
    </div>
  );
}
