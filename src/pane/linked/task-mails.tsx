import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronUp12Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { OtherMails } from '../../app/pane-service';
import type { LinkedTask } from '../../domain/link/link-state';
import { toProblem, type Problem } from '../../domain/problem';
import { mailCount } from '../../domain/task/task-tag';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import type { MailState } from '../state/mail-state';
import { openedOrUnread } from '../state/opened-or-unread';
import type { PaneState } from '../state/pane-state';
import { InlineProblem } from '../trouble/inline-problem';
import { TaskMail } from './task-mail';

const useStyles = makeStyles({
  // In line with the text above it.
  toggle: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The other mails of a task, once they were found. */
function MailList(props: {
  readonly linked: LinkedTask;
  readonly mail: MailState;
  readonly state: PaneState;
}) {
  const { linked, mail, state } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [found, setFound] = useState<OtherMails>();
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  // What they were asked for: the list stays as it is while one of them is removed.
  const [asked] = useState({ linked, mail, state });
  const isSigningIn = state.signIn.kind === 'running';

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    commands
      .ask(({ pane }) => pane.mailsOf(asked.linked, openedOrUnread(asked.mail, asked.state), signal))
      .then(setFound, (error: unknown) => {
        if (!signal.aborted) setProblem(toProblem(error));
      });
    return () => {
      controller.abort();
    };
  }, [commands, asked, attempt]);

  if (problem) {
    return (
      <InlineProblem
        problem={problem}
        doing="mails"
        scopes={['Tasks.ReadWrite', 'Mail.ReadWrite']}
        isSigningIn={isSigningIn}
        onTryAgain={() => {
          setProblem(undefined);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  return (
    <>
      <p className={found ? shared.visuallyHidden : shared.hint} aria-live="polite">
        {found ? words.say('mails.found', { count: found.mails.length }) : words.say('mails.looking')}
      </p>
      {found && found.mails.length > 0 && (
        <ul className={styles.list} aria-label={words.say('mails.list')}>
          {found.mails.map((other) => (
            <TaskMail key={other.mail.restId} other={other} linked={asked.linked} isSigningIn={isSigningIn} />
          ))}
        </ul>
      )}
      {found && found.missing > 0 && (
        <p className={mergeClasses(shared.hint, shared.text)}>
          {words.say('mails.missing', { count: found.missing })}
        </p>
      )}
    </>
  );
}

/** How many mails a task has, and the others on demand. */
export function TaskMails(props: {
  readonly linked: LinkedTask;
  readonly mail: MailState;
  readonly state: PaneState;
}) {
  const { linked } = props;
  const words = useWords();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const tag = linked.task?.tag;
  const count = tag?.kind === 'tag' ? mailCount(tag.tag) : 0;
  if (count < 2) return null;
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        icon={isOpen ? <ChevronUp12Regular /> : <ChevronDown12Regular />}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.say('mails.count', { count })}
      </Button>
      {isOpen && <MailList {...props} />}
    </>
  );
}
