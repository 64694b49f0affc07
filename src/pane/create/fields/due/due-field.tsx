import { makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { Suspense, useId, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { FoundDate } from '../../../../domain/mail/dates/find-dates';
import { offeredDates } from '../../../../domain/mail/dates/offered-dates';
import type { DefaultDue } from '../../../../domain/settings';
import { addDays, nextMonday, type PlainDate } from '../../../../domain/time/plain-date';
import { dueText } from '../../../../i18n/day-text';
import { usePaneTools } from '../../../context/pane-tools';
import { Button } from '../../../kit/button';
import { Chip } from '../../../kit/chip';
import { DateInput } from '../../../kit/date-input';
import { PartBoundary } from '../../../kit/part-boundary';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';
import { LazyFoundDates } from './lazy-found-dates';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // Kept for the days found in the mail, which come later: nothing moves for them.
  found: { minHeight: '28px' },
  picked: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: tokens.lineHeightBase500,
  },
});

/** The due date: chips for the usual days, a date field, and a way to have none. */
export function DueField(props: {
  readonly due: PlainDate | undefined;
  /** Which default the day stands for, while it is the default. */
  readonly defaultDue: DefaultDue | undefined;
  /** The date field holds something that is no day. */
  readonly isWrong: boolean;
  readonly dateRef: RefObject<HTMLInputElement | null>;
  /** Days that the mail speaks of. */
  readonly found: readonly FoundDate[];
  readonly onLookForDates: () => void;
  readonly onChange: (due: PlainDate | undefined) => void;
  /** Another day was chosen, or none: the entry is no longer wrong. */
  readonly onRight: () => void;
}) {
  const { due, defaultDue, isWrong, dateRef, found, onLookForDates, onChange, onRight } = props;
  const { today, isWhole } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const labelId = useId();
  const dateId = useId();
  const group = useRef<HTMLDivElement>(null);
  const [isPicking, setIsPicking] = useState(false);
  const [chosen, setChosen] = useState<DefaultDue>();

  const days = [
    { name: 'today', day: today, label: words.say('due.today') },
    { name: 'tomorrow', day: addDays(today, 1), label: words.say('due.tomorrow') },
    { name: 'next-week', day: nextMonday(today), label: words.say('due.nextWeek') },
  ] as const;
  // On a Sunday two of them are the same day: the chosen one is shown as chosen.
  const usual = days.filter(({ day }) => day === due);
  const lit = usual.find(({ name }) => name === (defaultDue ?? chosen)) ?? usual[0];
  const offered = offeredDates(
    found,
    today,
    days.map(({ day }) => day),
  );
  const isOffered = offered.some(({ date }) => date === due);
  const isOwn = isPicking || (due !== undefined && !lit && !isOffered);

  return (
    <div className={styles.field} role="group" aria-labelledby={labelId} ref={group}>
      <span id={labelId}>{words.say('form.due')}</span>
      <div className={styles.chips}>
        {days.map(({ name, day, label }) => (
          <Chip
            key={name}
            isOn={!isOwn && name === lit?.name}
            onClick={() => {
              setIsPicking(false);
              setChosen(name);
              onRight();
              onChange(!isOwn && name === lit?.name ? undefined : day);
            }}
          >
            {label}
          </Chip>
        ))}
        <Chip
          isOn={isOwn}
          {...(isOwn ? { controls: dateId } : {})}
          onClick={() => {
            // Rendered at once, so that the date field has the focus before the click is over.
            flushSync(() => {
              setIsPicking(true);
            });
            dateRef.current?.focus();
          }}
        >
          {words.say('due.pick')}
        </Chip>
      </div>
      <div className={styles.found}>
        <PartBoundary fallback={null}>
          <Suspense>
            {isWhole && (
              <LazyFoundDates
                dates={offered}
                due={isOwn ? undefined : due}
                onMount={onLookForDates}
                onChange={(day) => {
                  setIsPicking(false);
                  onRight();
                  onChange(day);
                }}
              />
            )}
          </Suspense>
        </PartBoundary>
      </div>
      {isOwn && (
        <DateInput
          id={dateId}
          inputRef={dateRef}
          day={due}
          label={words.say('tasks.dueDate')}
          isLabelHidden
          error={isWrong ? words.say('due.wrong') : undefined}
          onChange={(day) => {
            setIsPicking(true);
            onChange(day);
            if (day) onRight();
          }}
        />
      )}
      {due !== undefined && (
        <div className={styles.picked}>
          <span className={shared.hint}>{dueText(words, due, today)}</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={words.say('form.clearDue')}
            onClick={() => {
              // The button disappears with the date: the first chip takes the focus.
              group.current?.querySelector('button')?.focus();
              setIsPicking(false);
              onChange(undefined);
            }}
          />
        </div>
      )}
    </div>
  );
}
