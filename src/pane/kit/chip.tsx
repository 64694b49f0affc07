import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from './button';

const useStyles = makeStyles({
  chip: {
    minWidth: 'auto',
    minHeight: '28px',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pressed: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
    ':hover': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
      borderTopColor: 'transparent',
      borderRightColor: 'transparent',
      borderBottomColor: 'transparent',
      borderLeftColor: 'transparent',
    },
    ':hover:active': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
    '@media (forced-colors: active)': {
      // Else the browser puts a plate of the page's colour behind the text, which then has that colour too.
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'Highlight', color: 'HighlightText' },
      ':hover:active': { backgroundColor: 'Highlight', color: 'HighlightText' },
    },
  },
});

/** A toggle for a choice, e.g. a due date. */
export function Chip(props: {
  readonly isOn: boolean;
  readonly onClick: () => void;
  /** Id of what the chip opens, if anything. */
  readonly controls?: string;
  /** What the chip stands for, told by a pointer and to screen readers. */
  readonly description?: string;
  readonly children: ReactNode;
}) {
  const { isOn, onClick, controls, description, children } = props;
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.chip, isOn && styles.pressed)}
      shape="circular"
      size="small"
      aria-pressed={isOn}
      aria-controls={controls}
      title={description}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
