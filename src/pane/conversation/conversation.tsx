import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ConversationTask } from '../../app/pane-service';
import { dueText } from '../../i18n/day-text';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { HeadedList } from '../kit/headed-list';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { conversationTasks } from '../state/conversation-tasks';
import type { MailState } from '../state/mail-state';
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
  const { commands, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { taskKey } = link;
  const isRunning = mail.operations.some((operation) => operation.taskKey === taskKey);
  const problem = mail.failures.get(taskKey)?.problem;
  const list = state.lists.find((one) => one.id === task.listId)?.name;
  const facts = [
    list,
    task.isDone ? words.say('tasks.done') : task.due && dueText(words, task.due, today),
  ].filter((fact) => fact !== undefined);
  const add = () => {
    commands.act(mail.mail.restId, taskKey, { kind: 'join' });
  };
  return (
    <li className={mergeClasses(shared.surface, styles.task)}>
      <p id={id} className={mergeClasses(shared.text, styles.title)} dir="auto">
        {task.title}
      </p>
      {facts.length > 0 && <p className={mergeClasses(shared.hint, shared.text)}>{facts.join(' · ')}</p>}
      {problem && !isRunning && (
        <div role="alert">
          <p className={shared.text}>{words.say(`problem.${problem.kind}`)}</p>
          <p className={mergeClasses(shared.hint, shared.text)}>{words.say('safe.join')}</p>
        </div>
      )}
      <div className={shared.actions}>
        {problem && !isRunning ? (
          <ProblemButton
            problem={problem}
            doing="join"
            scopes={['Tasks.ReadWrite', 'Mail.ReadWrite']}
            isSigningIn={state.signIn.kind === 'running'}
            onTryAgain={add}
          />
        ) : (
          <Button
            appearance={isFirst ? 'primary' : 'secondary'}
            size="small"
            aria-describedby={id}
            disabledFocusable={isRunning}
            onClick={add}
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
