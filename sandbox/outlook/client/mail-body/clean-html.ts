/** Elements that a mail has no use for: they run code, load pages, take input or change how links resolve. */
const unwanted = [
  'script',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'link',
  'meta',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'video',
  'audio',
  'portal',
  'noscript',
  'template',
];

const safeLink = /^(https?:|mailto:|tel:|#)/i;

/**
 * The HTML of a mail without what could do more than be looked at. The frame that shows it allows no scripts either, so
 * this is the second of two locks.
 *
 * @param inlineUrl address of the attachment with a content id, for pictures within the mail
 */
export function cleanHtml(html: string, inlineUrl: (contentId: string) => string | undefined): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll(unwanted.join(','))) {
    // What stood in a form is still part of the mail.
    if (element.localName === 'form') element.replaceWith(...element.childNodes);
    else element.remove();
  }
  for (const element of parsed.querySelectorAll('*')) cleanAttributes(element, inlineUrl);
  const styles = [...parsed.head.querySelectorAll('style')].map((style) => style.outerHTML).join('');
  return styles + parsed.body.outerHTML;
}

function cleanAttributes(element: Element, inlineUrl: (contentId: string) => string | undefined): void {
  for (const { name, value } of [...element.attributes]) {
    if (/^on/i.test(name) || name === 'srcdoc' || name === 'ping') element.removeAttribute(name);
    else if (name === 'href' || name === 'xlink:href') {
      if (!safeLink.test(value.trim())) element.removeAttribute(name);
    } else if (name === 'src' && /^cid:/i.test(value)) {
      const url = inlineUrl(value.slice(4));
      if (url === undefined) element.removeAttribute(name);
      else element.setAttribute(name, url);
    }
  }
  if (element.localName === 'a' || element.localName === 'area') {
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  }
}
