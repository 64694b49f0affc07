/**
 * Inline styles by which senders hide text. A font size of zero does not count: layouts set it on containers whose
 * content sets its own.
 */
const hiding = [
  /(^|;)display:none/,
  /(^|;)visibility:(hidden|collapse)/,
  /(^|;)mso-hide:all/,
  /(^|;)opacity:0*(\.0*)?(;|$)/,
  /(^|;)max-height:0(px|pt|em)?(;|$)/,
];

/** Whether an element says of itself that it is not to be seen. Style sheets are not looked at. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style === null) return false;
  const bare = style.toLowerCase().replace(/\s|!important/g, '');
  if (hiding.some((pattern) => pattern.test(bare))) return true;
  return /(^|;)height:0(px|pt|em)?(;|$)/.test(bare) && /(^|;)overflow:hidden/.test(bare);
}
