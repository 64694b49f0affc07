import { createElement, use, type ComponentType, type ReactNode } from 'react';

/** A part of the pane in a chunk of its own. */
export interface LazyPart<Props> {
  /** Suspends until the chunk is there. Throws when it cannot be loaded. */
  readonly Part: (props: Props) => ReactNode;
  /** Loads it beforehand: from then on it is shown at once. A chunk that does not come is tried again in use. */
  preload(): Promise<void>;
}

/**
 * Like `React.lazy`, which suspends once even when all is there, and then shows its placeholder for at least 0.3 s.
 *
 * @param load called again after it rejected
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  const begin = () =>
    (loading ??= load().then((part) => {
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
