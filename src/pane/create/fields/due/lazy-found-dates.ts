import { lazyPart } from '../../../kit/lazy-part';

/** The days found in the mail, in a chunk that comes later: the form is shown without them. */
export const foundDates = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './found-dates')).FoundDates,
);

export const LazyFoundDates = foundDates.Part;
