import { makeResetStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';

/*
 * The look of Fluent's buttons on a plain element: Fluent's own one, with all that it brings, would be a twelfth of what
 * is loaded before the form is shown (decision 027). The rules stand in the page: the script names one class and some
 * attributes. `:where` adds nothing to the weight of a rule, so that a class of the caller still wins. No selector has a
 * comma inside brackets: griffel would take it apart there.
 */

const primary = '&:where([data-look=primary])';
const quiet = '&:where([data-look~=quiet])';
const clear = '&:where([data-look~=clear])';
const small = '&:where([data-size=small])';
const off = '&:where([data-off])';
const hovered = '&:hover:where(:not([data-off]))';
const pressed = '&:active:where(:not([data-off]))';

/** The words for the look of an appearance, in its attribute. */
const looks = { secondary: undefined, primary: 'primary', subtle: 'quiet', transparent: 'quiet clear' };

const useButtonClass = makeResetStyles({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  boxSizing: 'border-box',
  minWidth: '96px',
  margin: 0,
  padding: `5px ${tokens.spacingHorizontalM}`,
  overflow: 'hidden',
  verticalAlign: 'middle',
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  outlineStyle: 'none',
  cursor: 'pointer',
  transitionDuration: tokens.durationFaster,
  transitionProperty: 'background, border, color',
  transitionTimingFunction: tokens.curveEasyEase,
  [hovered]: {
    color: tokens.colorNeutralForeground1Hover,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    borderColor: tokens.colorNeutralStroke1Hover,
  },
  [pressed]: {
    color: tokens.colorNeutralForeground1Pressed,
    backgroundColor: tokens.colorNeutralBackground1Pressed,
    borderColor: tokens.colorNeutralStroke1Pressed,
  },
  '&:where([data-shape=circular])': { borderRadius: tokens.borderRadiusCircular },

  '& > [data-icon]': {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '20px',
    height: '20px',
    fontSize: '20px',
    marginInline: `var(--before, 0) var(--after, 0)`,
  },
  '&:where([data-icon=before])': { '--after': tokens.spacingHorizontalSNudge },
  '&:where([data-icon=after])': { '--before': tokens.spacingHorizontalSNudge },
  '&:where([data-icon=only])': { padding: '5px', minWidth: '32px', maxWidth: '32px' },
  [small]: {
    minWidth: '64px',
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  [`${small}:where([data-icon])`]: { paddingTop: '1px', paddingBottom: '1px' },
  [`${small}:where([data-icon=before])`]: { '--after': tokens.spacingHorizontalXS },
  [`${small}:where([data-icon=after])`]: { '--before': tokens.spacingHorizontalXS },
  [`${small}:where([data-icon=only])`]: { padding: '1px', minWidth: '24px', maxWidth: '24px' },

  [primary]: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderColor: 'transparent',
    [hovered]: {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
      borderColor: 'transparent',
    },
    [pressed]: {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
      borderColor: 'transparent',
    },
  },
  [quiet]: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorSubtleBackground,
    borderColor: 'transparent',
    [hovered]: {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
      borderColor: 'transparent',
      '& > [data-icon]': { color: tokens.colorNeutralForeground2BrandHover },
    },
    [pressed]: {
      color: tokens.colorNeutralForeground2Pressed,
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      borderColor: 'transparent',
      '& > [data-icon]': { color: tokens.colorNeutralForeground2BrandPressed },
    },
  },
  [clear]: {
    [hovered]: { color: tokens.colorNeutralForeground2BrandHover, backgroundColor: 'transparent' },
    [pressed]: { color: tokens.colorNeutralForeground2BrandPressed, backgroundColor: 'transparent' },
  },
  [off]: {
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    borderColor: tokens.colorNeutralStrokeDisabled,
    cursor: 'not-allowed',
  },
  [`${off}:where([data-look=primary])`]: { borderColor: 'transparent' },
  [`${off}:where([data-look~=quiet])`]: {
    backgroundColor: 'transparent',
    borderColor: 'transparent',
  },
  ':focus-visible': {
    borderColor: tokens.colorStrokeFocus2,
    // Transparent, except in forced colours.
    outline: `${tokens.strokeWidthThick} solid transparent`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2}`,
    zIndex: 1,
    [primary]: {
      boxShadow: `${tokens.shadow2}, inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2}, inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorNeutralForegroundOnBrand}`,
    },
  },
  '@media screen and (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  '@media (forced-colors: active)': {
    [hovered]: {
      color: 'Highlight',
      backgroundColor: 'HighlightText',
      borderColor: 'Highlight',
      forcedColorAdjust: 'none',
    },
    ':focus': { borderColor: 'ButtonText' },
    [primary]: {
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      borderColor: 'HighlightText',
      forcedColorAdjust: 'none',
      [hovered]: { color: 'Highlight', backgroundColor: 'HighlightText', borderColor: 'Highlight' },
    },
    [quiet]: { [hovered]: { borderColor: 'transparent' } },
    [off]: {
      color: 'GrayText',
      backgroundColor: 'ButtonFace',
      borderColor: 'GrayText',
      forcedColorAdjust: 'none',
    },
  },
});

interface ButtonProps extends ComponentProps<'button'> {
  readonly appearance?: keyof typeof looks;
  readonly size?: 'medium' | 'small';
  readonly shape?: 'rounded' | 'circular';
  readonly icon?: ReactNode;
  readonly iconPosition?: 'before' | 'after';
  /** Cannot be pressed now, and yet keeps its place in the tab order, and the focus. */
  readonly disabledFocusable?: boolean;
}

/** A button. */
export function Button(props: ButtonProps) {
  const { appearance = 'secondary', size, shape, icon, iconPosition = 'before', ...others } = props;
  const { className, children, disabled = false, disabledFocusable = false, onClick, ...attributes } = others;
  const buttonClass = useButtonClass();
  const image = icon !== undefined && <span data-icon="">{icon}</span>;
  const placeOfIcon = children === undefined ? 'only' : iconPosition;
  return (
    <button
      type="button"
      {...attributes}
      className={mergeClasses(buttonClass, className)}
      data-look={looks[appearance]}
      data-size={size}
      data-shape={shape}
      data-icon={image ? placeOfIcon : undefined}
      data-off={disabled || disabledFocusable ? '' : undefined}
      disabled={disabled}
      aria-disabled={disabledFocusable || undefined}
      onClick={
        disabledFocusable
          ? (event) => {
              event.preventDefault();
              event.stopPropagation();
            }
          : onClick
      }
    >
      {iconPosition === 'before' && image}
      {children}
      {iconPosition === 'after' && image}
    </button>
  );
}
