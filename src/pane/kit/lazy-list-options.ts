import { lazyPart } from './lazy-part';

/** The options of a choice among lists, in a chunk that comes later, as the lists do. */
export const listOptions = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './list-options')).ListOptions,
);

export const LazyListOptions = listOptions.Part;
