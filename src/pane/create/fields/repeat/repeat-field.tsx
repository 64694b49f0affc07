import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { daysOf, firstDay } from '../../../../domain/task/recurrence';
import { repeatUnits, weekdays, type Repeat } from '../../../../domain/task/repeat';
import { addDays, nextMonday, utcMidnight } from '../../../../domain/time/plain-date';
import { dayInSentence } from '../../../../i18n/day-text';
import { usePaneTools } from '../../../context/pane-tools';
import { Chip } from '../../../kit/chip';
import { FieldLine } from '../../../kit/field-line';
import { useInputStyles } from '../../../kit/input-styles';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  select: { width: 'auto', maxWidth: '65%' },
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The longest interval to choose, in days, weeks, months or years. */
const longestInterval = 30;
const intervals = Array.from({ length: longestInterval }, (_, index) => index + 1);

/** How the task repeats: one line while it does not. Choosing it makes the task due today if it has no due day. */
export const RepeatField: FieldEditor = ({ fields: { due, repeat }, onEdit }) => {
  const { today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const select = mergeClasses(useInputStyles().input, styles.select);
  const id = useId();
  const shown = due !== undefined && repeat ? { due, repeat } : undefined;
  const set = (value: Repeat | undefined) => {
    onEdit(value ? { repeat: value, due: due ?? today } : { repeat: undefined });
  };

  const weekdayFormat = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', weekday: 'short' });
  const week = weekdays.map((day, index) => ({
    day,
    label: weekdayFormat.format(utcMidnight(addDays(nextMonday(today), index))),
  }));

  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}label`}>
      <FieldLine
        label={
          <label id={`${id}label`} htmlFor={`${id}unit`}>
            {words.say('form.repeat')}
          </label>
        }
      >
        <select
          id={`${id}unit`}
          className={select}
          value={shown?.repeat.unit ?? 'none'}
          aria-describedby={`${id}first`}
          onChange={({ target }) => {
            const unit = repeatUnits.find((one) => one === target.value);
            set(unit && { unit, every: 1 });
          }}
        >
          <option value="none">{words.say('repeat.none')}</option>
          {repeatUnits.map((unit) => (
            <option key={unit} value={unit}>
              {words.say(`repeat.${unit}`)}
            </option>
          ))}
        </select>
      </FieldLine>
      {shown && shown.repeat.unit !== 'weekday' && (
        <IntervalLine repeat={shown.repeat} unit={shown.repeat.unit} className={select} onChange={set} />
      )}
      {shown?.repeat.unit === 'week' && (
        <div className={styles.days}>
          {week.map(({ day, label }) => {
            const days = daysOf(shown.repeat, shown.due);
            const others = days.filter((one) => one !== day);
            const isOn = others.length < days.length;
            return (
              <Chip
                key={day}
                isOn={isOn}
                onClick={() => {
                  const chosen = isOn ? others : weekdays.filter((one) => one === day || days.includes(one));
                  // The last one stays: a week without days is no repetition.
                  if (chosen.length > 0) set({ ...shown.repeat, days: chosen });
                }}
              >
                {label}
              </Chip>
            );
          })}
        </div>
      )}
      <p id={`${id}first`} className={shared.hint} aria-live="polite">
        {shown &&
          words.say('repeat.first', {
            date: dayInSentence(words, firstDay(shown.repeat, shown.due), today),
          })}
      </p>
    </div>
  );
};

/** How many days, weeks, months or years lie between two due days. */
function IntervalLine(props: {
  readonly repeat: Repeat;
  readonly unit: Exclude<Repeat['unit'], 'weekday'>;
  readonly className: string;
  readonly onChange: (repeat: Repeat) => void;
}) {
  const { repeat, unit, className, onChange } = props;
  const words = useWords();
  const id = useId();
  const format = new Intl.NumberFormat(words.language, { style: 'unit', unit, unitDisplay: 'long' });
  return (
    <FieldLine label={<label htmlFor={id}>{words.say('repeat.interval')}</label>}>
      <select
        id={id}
        className={className}
        value={repeat.every}
        onChange={({ target }) => {
          onChange({ ...repeat, every: Number(target.value) });
        }}
      >
        {intervals.map((count) => (
          <option key={count} value={count}>
            {format.format(count)}
          </option>
        ))}
      </select>
    </FieldLine>
  );
}
