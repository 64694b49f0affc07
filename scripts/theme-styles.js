import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

/** The declarations of those tokens of a theme that are used. */
function declarations(theme, isUsed) {
  return Object.entries(theme)
    .filter(([name]) => isUsed(name))
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/**
 * The tokens of Fluent's themes as styles of the page, as far as they are used: the pane is in its theme from the first
 * paint on, and no script has to make it. The theme is the one that `data-theme` names, else the browser's.
 * Forced colours come from the system and replace those of any theme.
 *
 * @param {readonly string[]} texts everything that may use a token: pages and scripts
 */
export function themeStyles(texts) {
  const used = new Set(texts.flatMap((text) => [...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name)));
  const light = declarations(webLightTheme, (name) => used.has(name));
  const dark = declarations(
    webDarkTheme,
    (name) => used.has(name) && webDarkTheme[name] !== webLightTheme[name],
  );
  return [
    `:root{${light}}`,
    `:root[data-theme=dark]{${dark}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${dark}}}`,
  ].join('\n');
}
