import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Words } from '../../i18n/words';
import type { Theme, ThemeSource } from '../../edges/outlook/host/theme';
import { Pane } from '../../pane/shell/pane';
import type { PaneEnvironment } from '../../pane/context/pane-environment';

/** Gives the page around the pane the theme, and has all of it change at once: what fades would mix two themes. */
function wear(theme: Theme): void {
  const { documentElement: page } = document;
  page.dataset['theme'] = theme;
  page.dataset['still'] = '';
  // Asking for a measure has the browser take over all styles now, while nothing fades.
  page.getBoundingClientRect();
  delete page.dataset['still'];
}

/** The pane in the theme of the Outlook around it. */
export function TaskPane(props: {
  readonly environment: PaneEnvironment;
  readonly words: Words;
  readonly theme: ThemeSource;
}) {
  const { environment, words, theme } = props;
  const current = useSyncExternalStore(theme.onChanged, theme.current);
  useLayoutEffect(() => {
    wear(current);
  }, [current]);
  return <Pane environment={environment} words={words} theme={current} />;
}
