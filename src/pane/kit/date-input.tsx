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

/** The field for a day. Text that is not a day yet stays as typed. */
export function DateInput(props: {
  readonly id?: string;
  readonly label: string;
  /** The label is only for screen readers: visible text says already what the day is for. */
  readonly isLabelHidden?: boolean;
  readonly day: PlainDate | undefined;
  /** What was wrong with it when it was submitted. */
  readonly error: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** `undefined`: no day, or none yet. */
  readonly onChange: (day: PlainDate | undefined) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { id, label, isLabelHidden = false, day, error, inputRef, onChange, onKeyDown } = props;
  const words = useWords();
  const [typed, setTyped] = useState<string>();
  return (
    <LabelledField
      label={label}
      isLabelHidden={isLabelHidden}
      error={error}
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
