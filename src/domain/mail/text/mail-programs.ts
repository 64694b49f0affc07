import type { LineMark } from './line';

/*
 * How mail programs mark an earlier mail in HTML. Outlook on the web puts "x_" before the ids and classes of what it
 * shows, Yahoo a prefix of its own. Taken from the output of the programs; none of it is documented.
 */

/** Ids of elements after which everything is an earlier mail. */
const historyIds =
  /(^|_|ydp\w{0,20})(divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|zwchr|reply-?Container|yahoo_quoted(_\w+)?|divtagdefaultreplyfwd|hmreplyheader|replySplit|isReplyContent|mimecast-reply|ymail_android_quoted|front-quote|editbody1)$/i;
const historyClasses =
  /(^|[\s_]|ydp\w{0,20})(yahoo_quoted|ms-outlook-mobile-reference-message|gmail_quote_attribution_hidden|zmail_extra|ox-quote|hey-quote|superhuman_quote|front-blockquote|cordova_quote|mobile_quote|edo-reply|airmail_ext_on)($|\s)/i;
const historyNames = /^(messageReplySection|quote|reply-?section)$/i;

/** Classes of elements that hold the earlier mail and nothing else. */
const historyParts = /(^|[\s_])(protonmail_quote|tutanota_quote|WordReply)($|\s)/;

const attributionClasses =
  /(^|[\s_])(moz-cite-prefix|gmail_attr|AppleMailQuoteAttribution|mailspring-attribution|canary-attribution)($|\s)/i;
const attributionIds = /^(x_)*(reply-intro|moz-cite-prefix)$/i;

/** Whether an element stands where the mail program began the earlier mail. */
export function startsHistory(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false;
  return (
    historyIds.test(attributes.get('id') ?? '') ||
    historyClasses.test(attributes.get('class') ?? '') ||
    historyNames.test(attributes.get('name') ?? '') ||
    /^__(DIVIDER|HEADERS|QUOTED_TEXT)__$/.test(attributes.get('data-marker') ?? '')
  );
}

/** What an element says about its lines. */
export function markOf(attributes: ReadonlyMap<string, string>): LineMark | undefined {
  if (attributes.size === 0) return undefined;
  const classes = attributes.get('class') ?? '';
  if (historyParts.test(classes)) return 'history';
  if (attributionClasses.test(classes) || attributionIds.test(attributes.get('id') ?? ''))
    return 'attribution';
  return undefined;
}

const citing =
  /(^|[\s_])(gmail_quote|protonmail_quote|tutanota_quote|yahoo_quoted|hm_quote|quote|history_container|iwcQuote)(\s|$)/i;

/** Whether a quotation is marked as an earlier mail, and not only indented. */
export function isCitation(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.get('type')?.toLowerCase() === 'cite' ||
    attributes.has('cite') ||
    citing.test(attributes.get('class') ?? '') ||
    /isReplyContent|replybody|isForwardContent/i.test(attributes.get('id') ?? '')
  );
}
