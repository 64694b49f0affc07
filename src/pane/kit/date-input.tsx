import { useState, type KeyboardEvent, type Ref } from 'react';
import { firstDueDay, lastDueDay, toDueDay, type PlainDate } from '../../domain/time/plain-date';
import { LabelledField } from './labelled-field';
import { useWords } from './words';

/** Whether a date field holds something that is no due day: half a date, or one in the year 26. */
export function isWrongDate(field: HTMLInputElement | null): boolean {
  if (!field) return false;
  // A browser reports half a date as an empty value with `badInput`.
  return field.validity.badInput || (field.value !== '' && toDueDay(field.value) === undefined);
}

/**
 * The field for a due day. Text that is not a day yet stays as typed; `isWrong` says that it was submitted but is none.
 */
export function DateInput(props: {
  readonly id?: string;
  readonly day: PlainDate | undefined;
  readonly isWrong: boolean;
  readonly inputRef: Ref<HTMLInputElement>;
  /** `undefined`: no day, or none yet. */
  readonly onChange: (day: PlainDate | undefined) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { id, day, isWrong, inputRef, onChange, onKeyDown } = props;
  const words = useWords();
  const [typed, setTyped] = useState<string>();
  return (
    <LabelledField
      label={words.say('tasks.dueDate')}
      isLabelHidden
      error={isWrong ? words.say('due.wrong') : undefined}
      {...(id === undefined ? {} : { id })}
    >
      {(control) => (
        <input
          {...control}
          ref={inputRef}
          type="date"
          lang={words.locale}
          min={firstDueDay}
          max={lastDueDay}
          value={typed ?? day ?? ''}
          onChange={({ target }) => {
            const entered = toDueDay(target.value);
            setTyped(entered === undefined ? target.value : undefined);
            onChange(entered);
          }}
          onKeyDown={onKeyDown}
        />
      )}
    </LabelledField>
  );
}
