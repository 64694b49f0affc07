import type { Ref } from 'react';
import { formValues, withCleanTitle } from '../../app/create/form-values';
import { newsFor } from '../../domain/task/waiting';
import { usePaneTools } from '../context/pane-tools';
import { TaskAnswer } from '../context/task-answer';
import { HeadedList } from '../kit/headed-list';
import { useWords } from '../kit/words';
import type { CardCommand, MailState } from '../state/mail-state';
import type { PaneState } from '../state/pane-state';
import { shownTasks } from '../state/shown-tasks';
import { JustCreated } from './just-created';
import { TaskCard } from './task-card';
import { TaskMails } from './task-mails';
import { useWaiting } from './use-waiting';

/** The tasks of the mail, a card each. */
export function LinkedTasks(props: {
  readonly mail: MailState;
  readonly state: PaneState;
  /** The text that says that a task is new. */
  readonly createdRef: Ref<HTMLParagraphElement>;
}) {
  const { mail, state, createdRef } = props;
  const { notice } = mail;
  const { commands, today } = usePaneTools();
  const words = useWords();
  const waitFor = useWaiting(mail, state);
  const mailId = mail.mail.restId;
  const waitingKey = mail.creation.kind === 'waiting' ? mail.creation.taskKey : undefined;
  const isInOutbox = new Set(state.pending.map(({ taskKey }) => taskKey));
  const relinkedKeys = new Set(
    state.pending.filter(({ action }) => action === 'relink').map(({ taskKey }) => taskKey),
  );
  return (
    <HeadedList heading={words.say('tasks.heading')}>
      {shownTasks(mail).map((shown) => {
        const { link, task, answer } = shown.linked;
        const news = newsFor(task?.waiting, answer);
        const act = (command: CardCommand) => {
          commands.act(mailId, link.taskKey, command);
        };
        return (
          <li key={link.taskKey}>
            <TaskCard
              shown={shown}
              // The outbox shows the problem of a waiting operation.
              failure={isInOutbox.has(link.taskKey) ? undefined : shown.failure}
              lists={state.lists}
              isWaiting={waitingKey === link.taskKey || relinkedKeys.has(link.taskKey)}
              isSigningIn={state.signIn.kind === 'running'}
              heading={
                notice?.kind === 'made' &&
                notice.taskKey === link.taskKey && (
                  <JustCreated notice={notice} mailId={mailId} textRef={createdRef} />
                )
              }
              answer={
                task?.waiting &&
                news && (
                  <TaskAnswer
                    task={task}
                    waiting={task.waiting}
                    answer={news}
                    isBusy={shown.isBusy}
                    mail={mail}
                    state={state}
                    onCommand={act}
                  />
                )
              }
              mails={<TaskMails linked={shown.linked} mail={mail} state={state} />}
              onCommand={act}
              onWait={task && waitFor(task, act)}
              onCreateAgain={() => {
                const edits = { listId: link.listId };
                const { fields } = formValues({ ...mail, edits }, state, today, words);
                const ready = withCleanTitle(fields);
                if (ready) commands.createAgain(mailId, ready, link);
              }}
            />
          </li>
        );
      })}
    </HeadedList>
  );
}
