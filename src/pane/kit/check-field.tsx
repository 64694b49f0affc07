import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  // Its box is in line with the labels above it.
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // As those of other fields, whether it is ticked or not.
  label: { color: tokens.colorNeutralForeground1 },
  // In line with the label beside the box.
  hint: { paddingInlineStart: tokens.spacingHorizontalXXL },
});

/** A choice of yes or no. */
export function CheckField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  const { label, hint, isChecked, onChange } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <div>
      <Checkbox
        className={styles.box}
        label={{ className: styles.label, children: label }}
        checked={isChecked}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(_event, { checked }) => {
          onChange(checked === true);
        }}
      />
      {hint !== undefined && (
        <div className={styles.hint}>
          <p id={id} className={shared.hint}>
            {hint}
          </p>
        </div>
      )}
    </div>
  );
}
