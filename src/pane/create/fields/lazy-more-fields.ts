import { lazyPart } from '../../kit/lazy-part';

/** The rarely changed fields, in a chunk that comes later: the form is shown without them. */
export const moreFields = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './more-fields')).MoreFields,
);

export const LazyMoreFields = moreFields.Part;
