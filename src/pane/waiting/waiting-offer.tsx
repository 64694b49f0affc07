import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PersonClock20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import { formValues } from '../../app/create/form-values';
import { newWaiting } from '../../app/waiting/new-waiting';
import type { MailAddress } from '../../domain/mail/mail';
import { dueText } from '../../i18n/day-text';
import { ignore } from '../../lib/ignored-errors';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useIsLate } from '../kit/use-is-late';
import { useWords } from '../kit/words';
import type { MailState } from '../state/mail-state';
import type { PaneState } from '../state/pane-state';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    // As high as what stands here until it has loaded.
    minHeight: '6.5rem',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { paddingTop: tokens.spacingVerticalXS },
});

/** A creation that takes longer than this can be undone before it is done, in milliseconds. */
const undoAfterMs = 1_000;

/** To whom the mail was sent; undefined until Outlook has told. */
function useRecipients({ mail }: MailState): readonly MailAddress[] | undefined {
  const { commands } = usePaneTools();
  const [recipients, setRecipients] = useState<readonly MailAddress[]>();
  useEffect(() => {
    let isOver = false;
    commands
      .ask(({ forms }) => Promise.resolve(forms.recipients(mail)))
      .catch((error: unknown) => {
        ignore('read who the mail was sent to', error);
        return [];
      })
      .then((known) => {
        if (!isOver) setRecipients(known);
      })
      .catch((error: unknown) => {
        ignore('show who the mail was sent to', error);
      });
    return () => {
      isOver = true;
    };
  }, [commands, mail]);
  return recipients;
}

/** On a mail that the user has sent: a task that waits for an answer to it, by one click. */
export function WaitingOffer(props: {
  readonly mail: MailState;
  readonly state: PaneState;
  /** Whether the mail has a task is not known yet. */
  readonly isQuiet: boolean;
  /** The user wants the form of an ordinary task. */
  readonly onForm: () => void;
}) {
  const { mail, state, isQuiet, onForm } = props;
  const { environment, commands, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const recipients = useRecipients(mail);
  const { restId } = mail.mail;
  const isRunning = mail.creation.kind === 'running';
  const kept = mail.creation.kind === 'running' ? mail.creation.kept : undefined;
  const isUndoOffered = useIsLate(kept !== undefined, undoAfterMs);
  if (!recipients) return <div className={mergeClasses(shared.surface, styles.offer)} />;

  const at = { time: environment.mailbox.time, now: environment.now(), days: state.settings.waitingDays };
  const { fields, list } = formValues(mail, state, today, words);
  const fresh = newWaiting(mail.mail, recipients, at, words);
  const { name } = fresh;
  // What was entered by an earlier click and given back by Undo is entered again.
  const title = fields.waiting
    ? fields.title
    : name === undefined
      ? words.say('waiting.titleAlone', { title: fields.title })
      : words.say('waiting.title', { name, title: fields.title });
  const edits = { title, due: fields.waiting?.by ?? fresh.by, waiting: fields.waiting ?? fresh };
  const facts = [list?.name, dueText(words, edits.due, today)].filter((fact) => fact !== undefined);
  return (
    <section className={mergeClasses(shared.surface, styles.offer)} aria-labelledby={id}>
      <p id={id} className={mergeClasses(shared.text, styles.title)} dir="auto">
        {title}
      </p>
      <p className={mergeClasses(shared.hint, shared.text)}>{facts.join(' · ')}</p>
      {list?.isShared && <p className={shared.hint}>{words.say(`shared.${fields.noteLevel}`)}</p>}
      <div className={mergeClasses(shared.actions, styles.actions)}>
        <Button
          appearance={isQuiet ? 'secondary' : 'primary'}
          icon={<PersonClock20Regular />}
          aria-describedby={id}
          disabledFocusable={isRunning}
          onClick={() => {
            // In the form, so that a retry makes the same task, and Undo gives it back.
            commands.edit(restId, edits);
            commands.create(restId, { ...fields, ...edits });
          }}
        >
          {words.say(isRunning ? 'form.creating' : 'waiting.wait')}
        </Button>
        {isUndoOffered ? (
          <Button
            disabledFocusable={kept?.isUndone === true}
            onClick={() => {
              commands.undo(restId);
            }}
          >
            {words.say(kept?.isUndone ? 'action.undoing' : 'action.undo')}
          </Button>
        ) : (
          <Button
            appearance="subtle"
            disabledFocusable={isRunning}
            onClick={() => {
              if (fields.waiting) commands.edit(restId, { waiting: undefined });
              onForm();
            }}
          >
            {words.say('form.heading')}
          </Button>
        )}
      </div>
    </section>
  );
}
