import { lazyPart } from '../../../kit/lazy-part';

/** What there is to say and to do about the suggested list, in a chunk that comes later: choosing it needs none of that. */
export const suggestionMenu = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './suggestion-menu')).SuggestionMenu,
);

export const LazySuggestionMenu = suggestionMenu.Part;
