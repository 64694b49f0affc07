import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** The look of the pane: that of Outlook around it, or the colours that the user forces on every page. */
export type PaneTheme = 'light' | 'dark' | 'contrast';

/** Fluent's tokens for each look. Forced colours come from the system and replace those of any theme. */
export const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: webLightTheme,
};
