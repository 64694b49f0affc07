import { Button, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { longestPresetName } from '../../../../domain/task/preset-slot';
import { useInputStyles } from '../../../kit/input-styles';
import { onEnterOrEscape } from '../../../kit/on-enter-or-escape';
import { useWords } from '../../../kit/words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', listStyleType: 'none' },
});

/** A saved preset: its name, which can be changed, and what deletes it. */
export function PresetRow(props: {
  readonly number: number;
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}) {
  const { number, name, onRename, onDelete } = props;
  const words = useWords();
  const styles = useStyles();
  const input = useInputStyles();
  const [typed, setTyped] = useState<string>();
  const finish = () => {
    const wanted = typed?.trim() ?? '';
    if (wanted !== '' && wanted !== name) onRename(wanted);
    setTyped(undefined);
  };
  const forget = () => {
    setTyped(undefined);
  };
  return (
    <li className={styles.row}>
      <input
        className={input.input}
        type="text"
        dir="auto"
        autoComplete="off"
        aria-label={words.say('preset.nameOf', { number })}
        maxLength={longestPresetName}
        value={typed ?? name}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onBlur={finish}
        onKeyDown={onEnterOrEscape(finish, typed === undefined ? undefined : forget)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={words.say('preset.delete', { name })}
        onClick={onDelete}
      />
    </li>
  );
}
