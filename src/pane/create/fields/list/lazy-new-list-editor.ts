import { lazyPart } from '../../../kit/lazy-part';

/** The editor for a new list, in a chunk that comes later: most tasks go into an existing list. */
export const newListEditor = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './new-list-editor')).NewListEditor,
);

export const LazyNewListEditor = newListEditor.Part;
