import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { TodoList } from '../../domain/task/task';
import { addDays, nextMonday, type PlainDate } from '../../domain/time/plain-date';
import { usePaneTools } from '../context/pane-tools';
import { Chip } from '../kit/chip';
import { ListCombobox } from '../kit/list-combobox';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What all tasks of several mails have in common. The rest is as in Settings. */
export function SeveralOptions(props: {
  readonly lists: readonly TodoList[];
  readonly list: TodoList | undefined;
  readonly due: PlainDate | undefined;
  readonly onList: (list: TodoList) => void;
  readonly onDue: (due: PlainDate | undefined) => void;
}) {
  const { lists, list, due, onList, onDue } = props;
  const { today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const days = [
    { day: today, label: words.say('due.today') },
    { day: addDays(today, 1), label: words.say('due.tomorrow') },
    { day: nextMonday(today), label: words.say('due.nextWeek') },
  ];
  const lit = days.find(({ day }) => day === due);
  return (
    <div className={styles.options}>
      <ListCombobox
        label={words.say('form.list')}
        lists={lists}
        selected={list}
        isLoading={lists.length === 0}
        onSelect={onList}
      />
      <p className={shared.hint} aria-live="polite">
        {list?.isShared && words.say('shared.link-only')}
      </p>
      <div className={styles.field} role="group" aria-labelledby={id}>
        <span id={id}>{words.say('form.due')}</span>
        <div className={styles.chips}>
          {days.map(({ day, label }) => (
            <Chip
              key={label}
              isOn={lit?.label === label}
              onClick={() => {
                onDue(lit?.label === label ? undefined : day);
              }}
            >
              {label}
            </Chip>
          ))}
        </div>
      </div>
    </div>
  );
}
