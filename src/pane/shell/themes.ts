import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** How the pane looks: as Outlook around it, or in the colours that the person forces on every page. */
export type PaneTheme = 'light' | 'dark' | 'contrast';

/** Fluent's tokens for each look. Forced colours come from the system and stand in for those of any theme. */
export const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: webLightTheme,
};
