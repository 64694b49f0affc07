import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * The look of Fluent's text fields on plain elements. Fluent's own Input, Textarea and Field would be a fourteenth of
 * what is loaded before the form is shown.
 */
export const useInputStyles = makeStyles({
  input: {
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    minHeight: tokens.spacingVerticalXXXL,
    margin: 0,
    padding: `calc(${tokens.spacingVerticalSNudge} - ${tokens.strokeWidthThin}) ${tokens.spacingHorizontalM}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
    ':hover': {
      borderTopColor: tokens.colorNeutralStroke1Hover,
      borderRightColor: tokens.colorNeutralStroke1Hover,
      borderLeftColor: tokens.colorNeutralStroke1Hover,
    },
    ':focus': {
      outlineStyle: 'none',
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThin}) 0 ${tokens.colorCompoundBrandStroke}`,
    },
    '@media (forced-colors: active)': {
      ':focus': { outline: `${tokens.strokeWidthThick} solid Highlight` },
    },
  },
  invalid: {
    borderTopColor: tokens.colorPaletteRedBorder2,
    borderRightColor: tokens.colorPaletteRedBorder2,
    borderBottomColor: tokens.colorPaletteRedBorder2,
    borderLeftColor: tokens.colorPaletteRedBorder2,
  },
});
