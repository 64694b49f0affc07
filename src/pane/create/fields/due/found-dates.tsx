import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { FoundDate } from '../../../../domain/mail/dates/find-dates';
import type { PlainDate } from '../../../../domain/time/plain-date';
import { dayText } from '../../../../i18n/day-text';
import { usePaneTools } from '../../../context/pane-tools';
import { Chip } from '../../../kit/chip';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  day: { flexShrink: 0 },
  quote: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The days that the mail speaks of, each with its words; those of the chosen or nearest one stand beside them. */
export function FoundDates(props: {
  readonly dates: readonly FoundDate[];
  readonly due: PlainDate | undefined;
  readonly onMount: () => void;
  readonly onChange: (due: PlainDate | undefined) => void;
}) {
  const { dates, due, onMount, onChange } = props;
  const { today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  useEffect(onMount, [onMount]);
  const [nearest] = dates;
  if (!nearest) return null;
  const shown = dates.find(({ date }) => date === due) ?? nearest;
  return (
    <div className={styles.row} role="group" aria-label={words.say('due.inMail')}>
      {dates.map(({ date, words: quoted }) => (
        <span key={date} className={styles.day}>
          <Chip
            isOn={date === due}
            description={words.say('due.quote', { words: quoted })}
            onClick={() => {
              onChange(date === due ? undefined : date);
            }}
          >
            {dayText(words, date, today)}
          </Chip>
        </span>
      ))}
      <span className={mergeClasses(shared.hint, styles.quote)} dir="auto" aria-hidden>
        {words.say('due.quote', { words: shown.words })}
      </span>
    </div>
  );
}
