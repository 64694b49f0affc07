import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  choices: {
    display: 'flex',
    // Long names get a row more; none is broken.
    flexWrap: 'wrap',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    ':focus-within:has(input:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  choice: {
    position: 'relative',
    flexGrow: 1,
    display: 'flex',
    cursor: 'pointer',
    '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
    '& span': {
      flexGrow: 1,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      textAlign: 'center',
      whiteSpace: 'nowrap',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground2,
    },
    '& input:hover + span': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& input:checked + span': {
      color: tokens.colorBrandForeground2,
      backgroundColor: tokens.colorBrandBackground2,
      fontWeight: tokens.fontWeightSemibold,
    },
    '@media (forced-colors: active)': {
      '& input:checked + span': {
        forcedColorAdjust: 'none',
        color: 'HighlightText',
        backgroundColor: 'Highlight',
      },
    },
  },
});

/** A choice of one of a few values, all visible. */
export function ChoiceField<Value extends string>(props: {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
}) {
  const { label, choices, value, hint, onChange } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <div
      className={styles.field}
      role="radiogroup"
      aria-labelledby={`${id}label`}
      aria-describedby={hint === undefined ? undefined : `${id}hint`}
    >
      <span id={`${id}label`}>{label}</span>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => {
                onChange(choice.value);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${id}hint`} className={shared.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
