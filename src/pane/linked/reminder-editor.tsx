import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isToCome } from '../../domain/task/fields/reminder';
import {
  clockOf,
  partsOf,
  quickReminders,
  reminderOf,
  usualReminder,
  type ReminderParts,
} from '../../domain/task/reminder';
import type { Task } from '../../domain/task/task';
import type { DateTimeTimeZone } from '../../domain/time/date-time-time-zone';
import { wallClock } from '../../domain/time/mailbox-time';
import { timeText } from '../../i18n/day-text';
import { usePaneTools } from '../context/pane-tools';
import { Chip } from '../kit/chip';
import { DayTimeInput } from '../kit/day-time-input';
import { useWords } from '../kit/words';
import { CardEditor, onEscape, onFieldKey } from './card-editor';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const quickWords = {
  'later-today': 'reminder.laterToday',
  tomorrow: 'due.tomorrow',
  'next-week': 'due.nextWeek',
} as const;

/** Changes the reminder of a task in its card: one click for the usual ones and for none, fields for any other. */
export function ReminderEditor(props: {
  readonly task: Pick<Task, 'due' | 'reminder' | 'isReminderOn'>;
  readonly onSave: (reminder: DateTimeTimeZone | undefined) => void;
  readonly onCancel: () => void;
}) {
  const { task, onSave, onCancel } = props;
  const { environment, today } = usePaneTools();
  const { time } = environment.mailbox;
  const words = useWords();
  const styles = useStyles();
  const [now] = useState(() => wallClock(time, environment.now()));
  const [{ reminderTime }] = useState(() => environment.settings.read());
  const before = task.reminder && task.isReminderOn ? clockOf(task.reminder, time) : undefined;
  const [parts, setParts] = useState<ReminderParts>(() =>
    before === undefined
      ? usualReminder(task.due, now, reminderTime)
      : partsOf({ dateTime: before, timeZone: '' }),
  );
  const [isWrong, setIsWrong] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const escape = onEscape(onCancel);

  const save = () => {
    const reminder = reminderOf(parts, time.timeZone);
    const isRight = isToCome(reminder, wallClock(time, environment.now()));
    if (isRight) {
      onSave(reminder);
      return;
    }
    // Rendered at once, so that the field to blame is known.
    flushSync(() => {
      setIsWrong(true);
    });
    fields.current?.querySelector<HTMLInputElement>('input[aria-invalid=true]')?.focus();
  };

  return (
    <CardEditor label={words.say('form.reminder')} onSave={save} onCancel={onCancel}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the chips have the focus, and their keys come here */}
      <div className={styles.chips} onKeyDown={escape}>
        {quickReminders(now, reminderTime).map(({ name, ...quick }) => (
          <Chip
            key={name}
            isOn={before === `${quick.day}T${quick.time}`}
            onClick={() => {
              onSave(reminderOf(quick, time.timeZone));
            }}
          >
            {words.say('reminder.quick', {
              day: words.say(quickWords[name]),
              time: timeText(words, `${quick.day}T${quick.time}`, quick.day),
            })}
          </Chip>
        ))}
        <Chip
          isOn={before === undefined}
          onClick={() => {
            if (before === undefined) onCancel();
            else onSave(undefined);
          }}
        >
          {words.say('reminder.none')}
        </Chip>
      </div>
      <div ref={fields}>
        <DayTimeInput
          parts={parts}
          dayLabel={words.say('reminder.date')}
          timeLabel={words.say('reminder.time')}
          today={today}
          error={isWrong ? words.say('reminder.wrong') : undefined}
          onChange={setParts}
          onKeyDown={onFieldKey(onCancel)}
        />
      </div>
    </CardEditor>
  );
}
