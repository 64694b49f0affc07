import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { partsOf, reminderOf, usualReminder, type ReminderParts } from '../../../../domain/task/reminder';
import { wallClock } from '../../../../domain/time/mailbox-time';
import { usePaneTools } from '../../../context/pane-tools';
import { Button } from '../../../kit/button';
import { DayTimeInput } from '../../../kit/day-time-input';
import { FieldLine } from '../../../kit/field-line';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';
import { FoundTimes } from './found-times';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** The reminder: one line without one, else its day and time. */
export const ReminderField: FieldEditor = ({
  fields: { due, reminder },
  settings,
  foundDates,
  refusal,
  onEdit,
}) => {
  const { environment, today } = usePaneTools();
  const { mailbox } = environment;
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [now] = useState(() => wallClock(mailbox.time, environment.now()));
  const group = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (refusal) group.current?.querySelector<HTMLInputElement>('input[aria-invalid=true]')?.focus();
  }, [refusal]);

  const set = (parts: ReminderParts | undefined) => {
    onEdit({ reminder: parts && reminderOf(parts, mailbox.time.timeZone) });
  };
  /** Sets or removes it, and moves the focus to the control that comes first then. */
  const setAndFocus = (parts: ReminderParts | undefined, selector: string) => {
    flushSync(() => {
      set(parts);
    });
    group.current?.querySelector<HTMLElement>(selector)?.focus();
  };

  const times = <FoundTimes found={foundDates} reminder={reminder} now={now} onChoose={set} />;
  const label = <span id={`${id}label`}>{words.say('form.reminder')}</span>;
  if (!reminder) {
    return (
      <div className={styles.field} ref={group}>
        <FieldLine label={label}>
          <Button
            id={`${id}none`}
            appearance="subtle"
            size="small"
            iconPosition="after"
            icon={<ChevronDown16Regular />}
            aria-labelledby={`${id}label ${id}none`}
            onClick={() => {
              setAndFocus(
                usualReminder(due, wallClock(mailbox.time, environment.now()), settings.reminderTime),
                'input',
              );
            }}
          >
            {words.say('reminder.none')}
          </Button>
        </FieldLine>
        {times}
      </div>
    );
  }

  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}label`} ref={group}>
      <FieldLine label={label}>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={words.say('reminder.remove')}
          onClick={() => {
            setAndFocus(undefined, 'button');
          }}
        />
      </FieldLine>
      {times}
      <DayTimeInput
        parts={partsOf(reminder)}
        dayLabel={words.say('reminder.date')}
        timeLabel={words.say('reminder.time')}
        areLabelsHidden
        today={today}
        error={refusal && words.say('reminder.wrong')}
        onChange={set}
      />
    </div>
  );
};
