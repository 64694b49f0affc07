import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TaskListSquareLtr24Regular } from '@fluentui/react-icons';
import type { Problem, ProblemKind } from '../domain/problem';
import { MessageBox } from './message-box';
import type { SignIn } from './pane-state';
import { usePaneTools, useWords } from './pane-tools';
import { useSharedStyles } from './shared-styles';

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

/** What is told of somebody who has never been here, and needs no word. */
const expected: ReadonlySet<ProblemKind> = new Set(['sign-in-needed', 'consent-needed']);

/** What the add-in does, and the one step before it can. Shown when signing in silently did not work. */
export function Welcome(props: {
  readonly signIn: SignIn;
  /** Why nobody is signed in. */
  readonly problem: Problem | undefined;
  /** The mail is being read with the new sign-in. */
  readonly isReading: boolean;
}) {
  const { signIn, isReading } = props;
  const reason = signIn.kind === 'failed' ? signIn.problem : props.problem;
  const isNews = reason !== undefined && !expected.has(reason.kind);
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const isRunning = signIn.kind === 'running' || isReading;
  return (
    <div className={styles.welcome}>
      <span className={styles.icon}>
        <TaskListSquareLtr24Regular aria-hidden />
      </span>
      <h2 className={styles.title}>{words.say('welcome.title')}</h2>
      <p className={shared.text}>{words.say('welcome.first')}</p>
      <p className={shared.text}>{words.say('welcome.second')}</p>
      {isNews && (
        <MessageBox tone="bad" role="alert">
          <p className={shared.text}>{words.say(`problem.${reason.kind}`)}</p>
        </MessageBox>
      )}
      <Button
        appearance="primary"
        disabledFocusable={isRunning}
        onClick={() => {
          commands.signIn(['Tasks.ReadWrite']);
        }}
      >
        {words.say(isRunning ? 'action.signingIn' : 'action.signIn')}
      </Button>
    </div>
  );
}
