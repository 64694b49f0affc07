import { makeStyles, tokens } from '@fluentui/react-components';
import type { FoundDate } from '../../../../domain/mail/dates/find-dates';
import { offeredReminders } from '../../../../domain/mail/dates/offered-reminders';
import { partsOf, type ReminderParts } from '../../../../domain/task/reminder';
import type { DateTimeTimeZone } from '../../../../domain/time/date-time-time-zone';
import { timeText } from '../../../../i18n/day-text';
import { usePaneTools } from '../../../context/pane-tools';
import { Chip } from '../../../kit/chip';
import { useWords } from '../../../kit/words';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The moments that the mail speaks of, offered for the reminder. */
export function FoundTimes(props: {
  readonly found: readonly FoundDate[];
  readonly reminder: DateTimeTimeZone | undefined;
  /** The mailbox's clock, see `wallClock`. */
  readonly now: string;
  readonly onChoose: (parts: ReminderParts) => void;
}) {
  const { found, reminder, now, onChoose } = props;
  const { today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const offered = offeredReminders(found, now);
  if (offered.length === 0) return null;
  const chosen = reminder && partsOf(reminder);
  return (
    <div className={styles.chips} role="group" aria-label={words.say('reminder.inMail')}>
      {offered.map(({ date, time, words: quoted }) => (
        <Chip
          key={`${date}T${time}`}
          isOn={chosen?.day === date && chosen.time === time}
          description={words.say('due.quote', { words: quoted })}
          onClick={() => {
            onChoose({ day: date, time });
          }}
        >
          {timeText(words, `${date}T${time}`, today)}
        </Chip>
      ))}
    </div>
  );
}
