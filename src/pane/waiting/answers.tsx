import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AnsweredTask } from '../../app/pane-service';
import { waitingOn } from '../../app/waiting/new-waiting';
import type { LinkedTask } from '../../domain/link/link-state';
import { toProblem, type Problem } from '../../domain/problem';
import { newsFor } from '../../domain/task/waiting';
import { answeredText } from '../../i18n/waiting-text';
import { ignore } from '../../lib/ignored-errors';
import type { PaneServices } from '../context/pane-environment';
import { usePaneTools } from '../context/pane-tools';
import { AnswerStrip } from '../kit/answer-strip';
import { HeadedList } from '../kit/headed-list';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { linkedTaskOf, type MailState } from '../state/mail-state';
import { openedOrUnread } from '../state/opened-or-unread';
import type { PaneState } from '../state/pane-state';

const useStyles = makeStyles({
  task: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
  },
  title: { fontWeight: tokens.fontWeightSemibold, paddingInline: tokens.spacingHorizontalXS },
});

/** What went wrong with a row: a problem, or that Outlook did not show the mail. */
type Trouble = Problem | 'not-shown';

/** A task of another mail whose answer has come. */
function AnsweredRow(props: {
  readonly answered: AnsweredTask;
  readonly mail: MailState;
  readonly state: PaneState;
  /** The task does not wait for this answer any more. */
  readonly onSettled: () => void;
}) {
  const { answered, mail, state, onSettled } = props;
  const { link, title, waiting, answer } = answered;
  const { environment, commands, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const { time } = environment.mailbox;
  const linked: LinkedTask = { link, state: 'good' };

  const settle = (work: (services: PaneServices) => Promise<unknown>) => () => {
    if (isBusy) return;
    setIsBusy(true);
    setTrouble(undefined);
    commands
      .ask(work)
      .then(onSettled)
      .catch((error: unknown) => {
        setTrouble(toProblem(error));
      })
      .finally(() => {
        setIsBusy(false);
      });
  };
  // What was begun is finished, also when the user goes on to another mail.
  const { signal } = new AbortController();
  const show = () => {
    setTrouble(undefined);
    commands
      .ask(({ forms }) => forms.show(answer.restId))
      .catch((error: unknown) => {
        ignore('show an answer', error);
        setTrouble('not-shown');
      });
  };
  return (
    <li className={mergeClasses(shared.surface, styles.task)}>
      <p className={mergeClasses(shared.text, styles.title)} dir="auto">
        {title}
      </p>
      <AnswerStrip
        text={answeredText(answer, words, { today, time })}
        isBusy={isBusy}
        problem={
          trouble && words.say(trouble === 'not-shown' ? 'waiting.notShown' : `problem.${trouble.kind}`)
        }
        onDone={settle(({ pane }) =>
          pane.change(linked, { isDone: true }, openedOrUnread(mail, state), signal),
        )}
        onKeep={settle(({ pane }) => {
          const at = { time, now: environment.now(), days: state.settings.waitingDays };
          return pane.wait(linked, waitingOn(waiting, answer.receivedDateTime, at, words), signal);
        })}
        opening={{ label: words.say('waiting.open'), onOpen: show }}
      />
    </li>
  );
}

/** Whether a task is shown with the open mail, and whether its answer is as well. */
function shownWith(
  mail: MailState,
  { link, answer }: AnsweredTask,
): 'not' | 'with-answer' | 'without-answer' {
  const linked = linkedTaskOf(mail, link.taskKey);
  const offered = mail.opened?.conversation.find((one) => one.link.taskKey === link.taskKey);
  const shown = linked ?? offered;
  if (!shown) return 'not';
  const isKnown = !newsFor(shown.task?.waiting, answer) || shown.answer !== undefined;
  return isKnown ? 'with-answer' : 'without-answer';
}

/** Answers to other mails: looked for once a day, when the open mail was read. Nothing as long as there are none. */
export function Answers({ mail, state }: { readonly mail: MailState; readonly state: PaneState }) {
  const { commands } = usePaneTools();
  const words = useWords();
  const [answered, setAnswered] = useState<readonly AnsweredTask[]>([]);
  const isRead = mail.reading.kind === 'done';

  useEffect(() => {
    if (!isRead) return;
    const end = new AbortController();
    const look = async ({ pane }: PaneServices) => {
      setAnswered(pane.answered());
      await pane.lookForAnswers(end.signal);
      if (!end.signal.aborted) setAnswered(pane.answered());
    };
    commands.ask(look).catch((error: unknown) => {
      if (!end.signal.aborted) ignore('look for answers', error);
    });
    return () => {
      end.abort();
    };
  }, [commands, isRead]);

  // The look has found it after the mail was read.
  const isNewHere = isRead && answered.some((one) => shownWith(mail, one) === 'without-answer');
  useEffect(() => {
    if (isNewHere) commands.readAgain();
  }, [commands, isNewHere]);

  const others = answered.filter((one) => shownWith(mail, one) === 'not');
  if (others.length === 0) return null;
  return (
    <HeadedList heading={words.say('waiting.answers')}>
      {others.map((one) => (
        <AnsweredRow
          key={one.link.taskKey}
          answered={one}
          mail={mail}
          state={state}
          onSettled={() => {
            setAnswered((before) => before.filter(({ link }) => link.taskKey !== one.link.taskKey));
          }}
        />
      ))}
    </HeadedList>
  );
}
