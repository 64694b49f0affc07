import { useState } from 'react';
import { waitingOn } from '../../app/waiting/new-waiting';
import type { Task } from '../../domain/task/task';
import type { Answer, Waiting } from '../../domain/task/waiting';
import { answeredText } from '../../i18n/waiting-text';
import { ignore } from '../../lib/ignored-errors';
import { AnswerStrip } from '../kit/answer-strip';
import { useWords } from '../kit/words';
import { completion } from '../state/completion';
import type { CardCommand, MailState } from '../state/mail-state';
import type { PaneState } from '../state/pane-state';
import { usePaneTools } from './pane-tools';

/** The answer that has come for a task of the mail, or of its conversation. */
export function TaskAnswer(props: {
  readonly task: Task;
  readonly waiting: Waiting;
  readonly answer: Answer;
  readonly isBusy: boolean;
  readonly mail: MailState;
  readonly state: PaneState;
  readonly onCommand: (command: CardCommand) => void;
}) {
  const { task, waiting, answer, isBusy, mail, state, onCommand } = props;
  const { environment, commands, today } = usePaneTools();
  const words = useWords();
  const { time } = environment.mailbox;
  const [isRefused, setIsRefused] = useState(false);
  const write = () => {
    setIsRefused(false);
    commands
      .ask(({ forms }) => forms.reply(mail.mail))
      .catch((error: unknown) => {
        ignore('open a reply', error);
        setIsRefused(true);
      });
  };
  return (
    <AnswerStrip
      text={answeredText(answer, words, { today, time })}
      isBusy={isBusy}
      problem={isRefused ? words.say('waiting.noReply') : undefined}
      onDone={() => {
        onCommand({ kind: 'change', change: completion(task, true) });
      }}
      onKeep={() => {
        const at = { time, now: environment.now(), days: state.settings.waitingDays };
        onCommand({ kind: 'wait', waiting: waitingOn(waiting, answer.receivedDateTime, at, words) });
      }}
      opening={{ label: words.say('waiting.write'), onOpen: write }}
    />
  );
}
