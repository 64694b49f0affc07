/** How Outlook looks. */
export type Theme = 'light' | 'dark' | 'contrast';

/** The four colours that Office tells its add-ins, as `#rrggbb`. They are the page's own. */
export interface ThemeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const themeColours: Readonly<Record<Theme, ThemeColours>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#1d2430',
    controlBackgroundColor: '#f2f4f6',
    controlForegroundColor: '#1d2430',
  },
  dark: {
    bodyBackgroundColor: '#1b1f24',
    bodyForegroundColor: '#eceff3',
    controlBackgroundColor: '#262b32',
    controlForegroundColor: '#eceff3',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffff00',
  },
};

/** Payload of the event by which Office tells about a theme: JSON text in a list of one, colours as numbers. */
export function themeEvent(theme: Theme): readonly [string] {
  const colours = Object.entries(themeColours[theme]).map(([name, colour]) => [
    name,
    Number.parseInt(String(colour).slice(1), 16),
  ]);
  return [JSON.stringify(Object.fromEntries(colours))];
}
