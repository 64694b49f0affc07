import { createElement, use, type ComponentType, type ReactNode } from 'react';
import { addEnglish } from '../../i18n/words';

/** A part of the pane in a chunk of its own. */
export interface LazyPart<Props> {
  /** Suspends until the chunk is loaded. Throws when it cannot be loaded. */
  readonly Part: (props: Props) => ReactNode;
  /** Loads the chunk in advance, so that the part is shown at once. A failed load is retried when the part is used. */
  preload(): Promise<void>;
}

/** The English texts of all parts, in the chunk of the parts themselves. */
const loadTexts = async () =>
  (await import(/* webpackChunkName: "parts" */ '../../i18n/catalogues/en-parts')).enParts;

/**
 * Like `React.lazy`, which suspends once even when everything is loaded, and then shows its placeholder for at least
 * 0.3 s.
 *
 * @param load called again after it rejected
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  const begin = () =>
    (loading ??= Promise.all([load(), loadTexts()]).then(([part, texts]) => {
      addEnglish(texts);
      loaded = part;
      return part;
    }));
  return {
    Part: (props) => createElement(loaded ?? use(begin()), props),
    preload: () =>
      begin().then(
        () => undefined,
        () => {
          loading = undefined;
        },
      ),
  };
}
