import type { Repeat } from '../../mailbox/todo-store';
import type { WireRepeat } from '../wire';
import { repeatText } from './repeat-text';

const choices: readonly { readonly repeat: Repeat; readonly unit: WireRepeat['unit'] }[] = [
  { repeat: 'daily', unit: 'day' },
  { repeat: 'weekly', unit: 'week' },
  { repeat: 'monthly', unit: 'month' },
];

/** Whether and how often a task repeats. What cannot be chosen here, e.g. every second week, is shown all the same. */
export function RepeatField(props: {
  repeat: WireRepeat | undefined;
  onRepeat: (repeat: Repeat | undefined) => void;
}) {
  const { repeat } = props;
  const chosen = choices.find(({ unit }) => unit === repeat?.unit && repeat.interval === 1);
  return (
    <label>
      Repeat
      <select
        value={chosen?.repeat ?? (repeat ? 'other' : 'none')}
        onChange={({ target }) => props.onRepeat(choices.find((one) => one.repeat === target.value)?.repeat)}
      >
        <option value="none">Does not repeat</option>
        {choices.map((choice) => (
          <option key={choice.repeat} value={choice.repeat}>
            {repeatText({ unit: choice.unit, interval: 1 })}
          </option>
        ))}
        {repeat && !chosen && <option value="other">{repeatText(repeat)}</option>}
      </select>
    </label>
  );
}
