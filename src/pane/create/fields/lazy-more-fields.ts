import { lazyPart } from '../../kit/lazy-part';

/** The fields that are rarely changed, in a chunk of their own: the form is there without them. */
export const moreFields = lazyPart(async () => (await import('./more-fields')).MoreFields);

export const LazyMoreFields = moreFields.Part;
