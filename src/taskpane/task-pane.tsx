import { useSyncExternalStore } from 'react';
import type { Words } from '../i18n/words';
import type { ThemeSource } from '../outlook/theme';
import { Pane } from '../ui/pane';
import type { PaneEnvironment } from '../ui/pane-environment';

/** The pane in the theme of the Outlook around it. */
export function TaskPane(props: {
  readonly environment: PaneEnvironment;
  readonly words: Words;
  readonly theme: ThemeSource;
}) {
  const { environment, words, theme } = props;
  const current = useSyncExternalStore(theme.onChanged, theme.current);
  return <Pane environment={environment} words={words} theme={current} />;
}
