import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useId, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { partsOf, reminderOf, usualReminder, type ReminderParts } from '../../../../domain/task/reminder';
import { wallClock } from '../../../../domain/time/mailbox-time';
import { usePaneTools } from '../../../context/pane-tools';
import { DateInput } from '../../../kit/date-input';
import { FieldLine } from '../../../kit/field-line';
import { LabelledField } from '../../../kit/labelled-field';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  parts: {
    display: 'grid',
    gridTemplateColumns: '3fr 2fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
});

/** The reminder: one line without one, else its day and time. */
export const ReminderField: FieldEditor = ({ fields: { due, reminder }, refusal, onEdit }) => {
  const { environment, today } = usePaneTools();
  const { mailbox } = environment;
  const words = useWords();
  const styles = useStyles();
  const id = useId();
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

  const label = <span id={`${id}label`}>{words.say('form.reminder')}</span>;
  if (!reminder) {
    return (
      <div ref={group}>
        <FieldLine label={label}>
          <Button
            id={`${id}none`}
            appearance="subtle"
            size="small"
            iconPosition="after"
            icon={<ChevronDown16Regular />}
            aria-labelledby={`${id}label ${id}none`}
            onClick={() => {
              setAndFocus(usualReminder(due, wallClock(mailbox.time, environment.now())), 'input');
            }}
          >
            {words.say('reminder.none')}
          </Button>
        </FieldLine>
      </div>
    );
  }

  const parts = partsOf(reminder);
  const error = refusal && words.say('reminder.wrong');
  // The time is to blame where the day could be right.
  const isDayWrong = parts.day === undefined || parts.day < today;
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
      <div className={styles.parts}>
        <DateInput
          label={words.say('reminder.date')}
          day={parts.day}
          error={isDayWrong ? error : undefined}
          onChange={(day) => {
            set({ ...parts, day });
          }}
        />
        <LabelledField
          label={words.say('reminder.time')}
          isLabelHidden
          error={isDayWrong ? undefined : error}
        >
          {(control) => (
            <input
              {...control}
              type="time"
              lang={words.locale}
              value={parts.time}
              onChange={({ target }) => {
                set({ ...parts, time: target.value });
              }}
            />
          )}
        </LabelledField>
      </div>
    </div>
  );
};
