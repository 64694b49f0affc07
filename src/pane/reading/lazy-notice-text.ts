import { lazyPart } from '../kit/lazy-part';

/** What succeeded, in words, in a chunk that comes later: nothing can succeed before. */
export const noticeText = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './notice-text')).NoticeText,
);

export const LazyNoticeText = noticeText.Part;
