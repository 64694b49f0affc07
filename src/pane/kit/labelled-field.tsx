import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useInputStyles } from './input-styles';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  field: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  aside: { position: 'absolute', top: 0, insetInlineEnd: 0 },
  label: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
  error: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});

/** Props that the control of a field must take over. */
export interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A label, its control, and the error of the entry. */
export function LabelledField(props: {
  readonly label: string;
  /** The label is only for screen readers: visible text says already what the field is for. */
  readonly isLabelHidden?: boolean;
  /** Id of the control; generated if absent. */
  readonly id?: string;
  /** The error of the entry, for controls that validate. */
  readonly error?: string | undefined;
  /** Shown at the end of the label's line; follows the control in tab order. */
  readonly aside?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const { label, isLabelHidden = false, error, aside, children } = props;
  const styles = useStyles();
  const input = useInputStyles();
  const shared = useSharedStyles();
  const ownId = useId();
  const { id = ownId } = props;
  const isInvalid = error !== undefined;
  return (
    <div className={styles.field}>
      <label className={isLabelHidden ? shared.visuallyHidden : styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: mergeClasses(input.input, isInvalid && input.invalid),
        'aria-invalid': isInvalid,
        'aria-describedby': isInvalid ? `${id}error` : undefined,
      })}
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      {isInvalid && (
        <span id={`${id}error`} className={styles.error}>
          <ErrorCircle20Filled aria-hidden fontSize={12} />
          {error}
        </span>
      )}
    </div>
  );
}
