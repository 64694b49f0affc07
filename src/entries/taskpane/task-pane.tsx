import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Theme, ThemeSource } from '../../edges/outlook/host/theme';
import { interfaceLanguage } from '../../i18n/interface-language';
import { loadWords } from '../../i18n/load-words';
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

/** The words in the language that the user chooses while the pane is open; `first` until then. */
function useChosenWords(first: Words, { settings, mailbox }: PaneEnvironment): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let wanted = interfaceLanguage(settings.read().language, mailbox.displayLanguage);
    return settings.onChanged(() => {
      const tag = interfaceLanguage(settings.read().language, mailbox.displayLanguage);
      if (tag === wanted) return;
      wanted = tag;
      void loadWords(tag).then((loaded) => {
        if (tag === wanted) setWords(loaded);
      });
    });
  }, [settings, mailbox]);
  return words;
}

/** The pane in the theme and the language of the Outlook around it, or in those that the user has chosen. */
export function TaskPane(props: {
  readonly environment: PaneEnvironment;
  readonly words: Words;
  readonly theme: ThemeSource;
}) {
  const { environment, theme } = props;
  const words = useChosenWords(props.words, environment);
  const current = useSyncExternalStore(theme.onChanged, theme.current);
  useLayoutEffect(() => {
    wear(current);
  }, [current]);
  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  return <Pane environment={environment} words={words} />;
}
