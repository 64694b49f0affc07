import { makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Button } from './button';
import { useInputStyles } from './input-styles';
import { onEnterOrEscape } from './on-enter-or-escape';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', listStyleType: 'none' },
});

/** An item of a list with a name, which can be changed, and a button that deletes it. An empty name changes nothing. */
export function RenamableRow(props: {
  readonly name: string;
  /** For screen readers, like `deleteLabel`. */
  readonly nameLabel: string;
  readonly deleteLabel: string;
  readonly maxLength: number;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}) {
  const { name, nameLabel, deleteLabel, maxLength, onRename, onDelete } = props;
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
        aria-label={nameLabel}
        maxLength={maxLength}
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
        aria-label={deleteLabel}
        onClick={onDelete}
      />
    </li>
  );
}
