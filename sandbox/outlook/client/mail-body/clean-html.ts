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
  'input',
  'button',
  'select',
  'textarea',
  'video',
  'audio',
  'noscript',
  'template',
];

const safeLink = /^(https?:|mailto:|tel:|#)/i;
/** Attributes by which pictures are loaded; those of elsewhere tell the sender that the mail is read. */
const pictureAttributes = ['src', 'srcset', 'background', 'poster'];

/**
 * The HTML of a mail without what could do more than be looked at, and without pictures from elsewhere. The frame that
 * shows it allows no scripts either, so this is the second of two locks.
 *
 * @param inlineUrl `data:` address of the attachment with a content id, for pictures within the mail
 */
export function cleanHtml(html: string, inlineUrl: (contentId: string) => string | undefined): string {
  const parsed = new DOMParser().parseFromString(withoutNoise(html), 'text/html');
  for (const element of parsed.querySelectorAll(unwanted.join(','))) element.remove();
  // What stands in a form is part of the mail all the same.
  for (const form of parsed.querySelectorAll('form')) form.replaceWith(...form.childNodes);
  for (const element of parsed.querySelectorAll('*')) cleanAttributes(element, inlineUrl);
  for (const style of parsed.querySelectorAll('style')) style.textContent = cleanStyle(style.textContent);
  const styles = [...parsed.head.querySelectorAll('style')].map((style) => style.outerHTML).join('');
  return styles + parsed.body.outerHTML;
}

function cleanAttributes(element: Element, inlineUrl: (contentId: string) => string | undefined): void {
  for (const { name, value } of [...element.attributes]) {
    if (/^on/i.test(name) || name === 'srcdoc' || name === 'ping') element.removeAttribute(name);
    else if (name === 'style') element.setAttribute(name, cleanStyle(value));
    else if (name === 'href' || name === 'xlink:href') {
      if (!safeLink.test(value.trim())) element.removeAttribute(name);
    } else if (pictureAttributes.includes(name)) {
      const url = /^cid:/i.test(value) ? inlineUrl(value.slice(4)) : value;
      if (url !== undefined && /^data:image\//i.test(url)) element.setAttribute(name, url);
      else element.removeAttribute(name);
    }
  }
  if (element.localName === 'a' || element.localName === 'area') {
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  }
}

function cleanStyle(css: string): string {
  return css.replace(/@import[^;]*;?/gi, '').replace(/url\(\s*(?!['"]?data:image\/)[^)]*\)/gi, 'none');
}

/** Browsers report each event handler and base address that they meet while parsing, although none takes effect. */
function withoutNoise(html: string): string {
  return html
    .replace(/<base\b[^>]*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/(?<=[\s/"'])on\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ''),
    );
}
