import { useState } from 'react';

/** Completes or reopens a task; shows at once what was chosen, and afterwards what became of it. */
export function DoneCheckbox(props: {
  label: string;
  isDone: boolean;
  onDone: (done: boolean) => Promise<void>;
}) {
  const [chosen, setChosen] = useState<boolean>();
  return (
    <input
      type="checkbox"
      aria-label={props.label}
      checked={chosen ?? props.isDone}
      onChange={({ target }) => {
        setChosen(target.checked);
        void props.onDone(target.checked).then(() => setChosen(undefined));
      }}
    />
  );
}
