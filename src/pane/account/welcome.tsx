import { makeStyles, tokens } from '@fluentui/react-components';
import { TaskListSquareLtr24Regular } from '@fluentui/react-icons';
import type { Problem, ProblemKind } from '../../domain/problem';
import { MessageBox } from '../kit/message-box';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import type { SignIn } from '../state/account-state';
import { ProblemText } from '../trouble/problem-text';
import { SignInButton } from '../trouble/sign-in-button';
import { SignInRemedy } from '../trouble/sign-in-remedy';

const useStyles = makeStyles({
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXL,
  },
  icon: { display: 'flex', color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Problems of a new user, which need no message. */
const expected: ReadonlySet<ProblemKind> = new Set(['sign-in-needed', 'consent-needed']);

/** What the add-in does, and the one step before it can. Shown when silent sign-in did not work. */
export function Welcome(props: {
  readonly signIn: SignIn;
  /** Why nobody is signed in. */
  readonly problem: Problem | undefined;
  /** The mail is being read after the sign-in. */
  readonly isReading: boolean;
}) {
  const { signIn, isReading } = props;
  const reason = signIn.kind === 'failed' ? signIn.problem : props.problem;
  const isNews = reason !== undefined && !expected.has(reason.kind);
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const isAwaited = reason?.kind === 'admin-consent-needed';
  return (
    <div className={styles.welcome}>
      <span className={styles.icon}>
        <TaskListSquareLtr24Regular aria-hidden />
      </span>
      <h2 className={styles.title}>{words.say('welcome.title')}</h2>
      <p className={shared.text}>{words.say('welcome.first')}</p>
      <p className={shared.text}>{words.say('welcome.second')}</p>
      {isNews && (
        <MessageBox tone="bad" role="alert" actions={<SignInRemedy kind={reason.kind} />}>
          <ProblemText kind={reason.kind} />
        </MessageBox>
      )}
      <SignInButton
        isPrimary
        label={words.say(isAwaited ? 'action.tryAgain' : 'action.signIn')}
        scopes={['Tasks.ReadWrite']}
        isSigningIn={signIn.kind === 'running'}
        isReading={isReading}
      />
    </div>
  );
}
