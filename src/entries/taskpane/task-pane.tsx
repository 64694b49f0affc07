import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Theme, ThemeSource } from '../../edges/outlook/host/theme';
import type { Words } from '../../i18n/words';
import type { PaneEnvironment } from '../../pane/context/pane-environment';
import { Pane } from '../../pane/shell/pane';

/** Sets the theme of the page around the pane, all at once: transitions would mix two themes. */
function wear(theme: Theme): void {
  const { documentElement: page } = document;
  page.dataset['theme'] = theme;
  page.dataset['still'] = '';
  // Reading a layout property makes the browser apply all styles now, while transitions are off.
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
  return <Pane environment={environment} words={words} />;
}
