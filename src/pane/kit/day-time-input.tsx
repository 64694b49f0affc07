import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { ReminderParts } from '../../domain/task/reminder';
import type { PlainDate } from '../../domain/time/plain-date';
import { DateInput } from './date-input';
import { LabelledField } from './labelled-field';
import { useWords } from './words';

const useStyles = makeStyles({
  parts: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  // Beside each other where both can be read.
  day: { flex: '3 1 8.5rem', minWidth: 0 },
  time: { flex: '2 1 7.5rem', minWidth: 0 },
});

/** The fields for a day and a time still to come. What is half entered stays as typed. */
export function DayTimeInput(props: {
  readonly parts: ReminderParts;
  readonly dayLabel: string;
  readonly timeLabel: string;
  /** The labels are only for screen readers: visible text says already what the fields are for. */
  readonly areLabelsHidden?: boolean;
  readonly today: PlainDate;
  /** What was wrong with them when they were submitted; told at the field that is to blame. */
  readonly error: string | undefined;
  readonly onChange: (parts: ReminderParts) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { parts, dayLabel, timeLabel, areLabelsHidden = false, today, error, onChange, onKeyDown } = props;
  const words = useWords();
  const styles = useStyles();
  // The time is to blame where the day could be right.
  const isDayWrong = parts.day === undefined || parts.day < today;
  return (
    <div className={styles.parts}>
      <div className={styles.day}>
        <DateInput
          label={dayLabel}
          isLabelHidden={areLabelsHidden}
          day={parts.day}
          error={isDayWrong ? error : undefined}
          onChange={(day) => {
            onChange({ ...parts, day });
          }}
          {...(onKeyDown && { onKeyDown })}
        />
      </div>
      <div className={styles.time}>
        <LabelledField
          label={timeLabel}
          isLabelHidden={areLabelsHidden}
          error={isDayWrong ? undefined : error}
        >
          {(control) => (
            <input
              {...control}
              type="time"
              lang={words.locale}
              value={parts.time}
              onChange={({ target }) => {
                onChange({ ...parts, time: target.value });
              }}
              onKeyDown={onKeyDown}
            />
          )}
        </LabelledField>
      </div>
    </div>
  );
}
