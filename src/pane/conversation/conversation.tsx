import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ConversationTask } from '../../app/pane-service';
import { newsFor } from '../../domain/task/waiting';
import { dueText } from '../../i18n/day-text';
import { waitingText } from '../../i18n/waiting-text';
import { usePaneTools } from '../context/pane-tools';
import { TaskAnswer } from '../context/task-answer';
import { Button } from '../kit/button';
import { HeadedList } from '../kit/headed-list';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { conversationTasks } from '../state/conversation-tasks';
import type { CardCommand, MailState } from '../state/mail-state';
import type { PaneState } from '../state/pane-state';
import { ProblemButton } from '../trouble/problem-button';

const useStyles = makeStyles({
  task: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** A task of the conversation, and the way to add the mail to it. */
function OfferedTask(props: {
  readonly offered: ConversationTask;
  /** What leads here: the first of them. */
  readonly isFirst: boolean;
  readonly mail: MailState;
  readonly state: PaneState;
}) {
  const { offered, isFirst, mail, state } = props;
  const { link, task } = offered;
  const { environment, commands, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { taskKey } = link;
  const isRunning = mail.operations.some((operation) => operation.taskKey === taskKey);
  const failure = mail.failures.get(taskKey);
  const now = { today, time: environment.mailbox.time };
  const answer = newsFor(task.waiting, offered.answer);
  const list = state.lists.find((one) => one.id === task.listId)?.name;
  const facts = [
    list,
    task.waiting && !answer && waitingText(task.waiting, words, now),
    task.isDone ? words.say('tasks.done') : task.due && dueText(words, task.due, today),
  ].filter((fact) => fact !== undefined);
  const act = (command: CardCommand) => {
    commands.act(mail.mail.restId, taskKey, command);
  };
  return (
    <li className={mergeClasses(shared.surface, styles.task)}>
      <p id={id} className={mergeClasses(shared.text, styles.title)} dir="auto">
        {task.title}
      </p>
      {task.waiting && answer && (
        <TaskAnswer
          task={task}
          waiting={task.waiting}
          answer={answer}
          isBusy={isRunning}
          mail={mail}
          state={state}
          onCommand={act}
        />
      )}
      {facts.length > 0 && <p className={mergeClasses(shared.hint, shared.text)}>{facts.join(' · ')}</p>}
      {failure && !isRunning && (
        <div role="alert">
          <p className={shared.text}>{words.say(`problem.${failure.problem.kind}`)}</p>
          <p className={mergeClasses(shared.hint, shared.text)}>
            {words.say(failure.command.kind === 'join' ? 'safe.join' : 'safe.change')}
          </p>
        </div>
      )}
      <div className={shared.actions}>
        {failure && !isRunning ? (
          <ProblemButton
            problem={failure.problem}
            doing={failure.command.kind}
            scopes={['Tasks.ReadWrite', 'Mail.ReadWrite']}
            isSigningIn={state.signIn.kind === 'running'}
            onTryAgain={() => {
              act(failure.command);
            }}
          />
        ) : (
          <Button
            appearance={isFirst && !answer ? 'primary' : 'secondary'}
            size="small"
            aria-describedby={id}
            disabledFocusable={isRunning}
            onClick={() => {
              act({ kind: 'join' });
            }}
          >
            {words.say(
              isRunning ? 'conversation.adding' : task.isDone ? 'conversation.reopen' : 'conversation.add',
            )}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The tasks that other mails of the conversation have. */
export function Conversation({ mail, state }: { readonly mail: MailState; readonly state: PaneState }) {
  const words = useWords();
  return (
    <HeadedList heading={words.say('conversation.heading')}>
      {conversationTasks(mail).map((one, index) => (
        <OfferedTask key={one.link.taskKey} offered={one} isFirst={index === 0} mail={mail} state={state} />
      ))}
    </HeadedList>
  );
}
