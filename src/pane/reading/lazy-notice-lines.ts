import { lazyPart } from '../kit/lazy-part';

/** What succeeded, in words, in a chunk that comes later: nothing has when the pane starts. */
export const noticeLines = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './notice-lines')).NoticeLines,
);

export const LazyNoticeLines = noticeLines.Part;
