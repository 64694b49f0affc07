import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { MailSnapshot } from '../../app/pane-service';
import type { LinkedTask } from '../../domain/link/link-state';
import { toProblem, type Problem } from '../../domain/problem';
import { today as dayIn } from '../../domain/time/mailbox-time';
import { dayText } from '../../i18n/day-text';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { UndoButton } from '../kit/undo-button';
import { useWords } from '../kit/words';
import { InlineProblem } from '../trouble/inline-problem';

const useStyles = makeStyles({
  mail: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** One more mail of a task. */
export function TaskMail(props: {
  readonly other: MailSnapshot;
  readonly linked: LinkedTask;
  readonly isSigningIn: boolean;
}) {
  const { other, linked, isSigningIn } = props;
  const { environment, commands, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [status, setStatus] = useState<'linked' | 'removing' | 'removed' | 'adding'>('linked');
  const [failure, setFailure] = useState<{ readonly problem: Problem; readonly again: () => void }>();
  const item = useRef<HTMLLIElement>(null);
  const { mail, message } = other;
  const day = dayIn(environment.mailbox.time, new Date(mail.receivedDateTime));

  useEffect(() => {
    // The button that was pressed is gone, and another is in its place.
    if (status === 'removed') item.current?.querySelector('button')?.focus();
  }, [status]);

  const attempt = (work: () => Promise<unknown>) => {
    setFailure(undefined);
    work().catch((error: unknown) => {
      setFailure({
        problem: toProblem(error),
        again: () => {
          attempt(work);
        },
      });
    });
  };
  const open = () => {
    attempt(() => commands.ask(({ forms }) => forms.show(mail.restId)));
  };
  const move = (way: 'remove' | 'add') => {
    attempt(async () => {
      setStatus(way === 'remove' ? 'removing' : 'adding');
      const { signal } = new AbortController();
      try {
        await commands.ask<unknown>(({ pane }) =>
          way === 'remove'
            ? pane.unlink(linked.link, other, signal)
            : pane.link(linked, { ...other, linkedTasks: [] }, signal),
        );
      } catch (error) {
        setStatus(way === 'remove' ? 'linked' : 'removed');
        throw error;
      }
      setStatus(way === 'remove' ? 'removed' : 'linked');
    });
  };

  const isLinked = status === 'linked' || status === 'removing';
  return (
    <li ref={item} className={styles.mail}>
      <div id={id}>
        <p className={shared.text} dir="auto">
          {message?.subject ?? mail.subject}
        </p>
        <p className={mergeClasses(shared.hint, shared.text)}>
          {isLinked
            ? [mail.sender.name || mail.sender.address, dayText(words, day, today)]
                .filter((text) => text !== '')
                .join(' · ')
            : words.say('mails.removed')}
        </p>
      </div>
      <div className={shared.actions}>
        {isLinked ? (
          <>
            <Button size="small" aria-describedby={id} onClick={open}>
              {words.say('mails.open')}
            </Button>
            <Button
              size="small"
              aria-describedby={id}
              disabledFocusable={status === 'removing'}
              onClick={() => {
                move('remove');
              }}
            >
              {words.say(status === 'removing' ? 'tasks.unlinking' : 'mails.remove')}
            </Button>
          </>
        ) : (
          <UndoButton
            running={status === 'adding' ? words.say('action.relinking') : undefined}
            onUndo={() => {
              move('add');
            }}
          />
        )}
      </div>
      {failure && (
        <InlineProblem
          problem={failure.problem}
          doing="mails"
          scopes={['Tasks.ReadWrite', 'Mail.ReadWrite']}
          isSigningIn={isSigningIn}
          onTryAgain={failure.again}
        />
      )}
    </li>
  );
}
