import { lazyPart } from '../../../kit/lazy-part';

/** The name of a new list, in a chunk of its own: most tasks go into a list that is there. */
export const newListEditor = lazyPart(async () => (await import('./new-list-editor')).NewListEditor);

export const LazyNewListEditor = newListEditor.Part;
