/** Longest title that is sent: the classic limit of an Exchange subject. */
export const maxTitleLength = 255;

/** Reply and forward marks of Outlook's languages, with counters like `RE[2]:`. */
const prefix =
  /^\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|vb|antw|doorst|r|i|odp|pd|ynt|ilt|res|enc|回复|答复|转发|回覆|轉寄|返信|転送|رد|إعادة توجيه)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]\s*/iu;

/** The subject without its reply and forward marks, white space folded. May be empty. */
export function bareSubject(subject: string): string {
  let rest = subject;
  while (prefix.test(rest)) rest = rest.replace(prefix, '');
  return rest.replace(/\s+/gu, ' ').trim();
}

/** A title that fits, cut at a whole character; `overflow` is what did not fit. */
export function fitTitle(title: string): { title: string; overflow: string } {
  if (title.length <= maxTitleLength) return { title, overflow: '' };
  let end = maxTitleLength - 1;
  const code = title.charCodeAt(end - 1);
  if (code >= 0xd800 && code <= 0xdbff) end -= 1;
  return { title: `${title.slice(0, end)}…`, overflow: title.slice(end) };
}
