import createDOMPurify from 'dompurify';

/** What takes input goes beside what DOMPurify takes out by itself; the words of a form are part of the mail all the same. */
const forbidden = ['form', 'input', 'button', 'select', 'textarea', 'video', 'audio', 'title'];

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
  const purify = createDOMPurify();
  purify.addHook('uponSanitizeAttribute', (_element, attribute) => {
    const { attrName: name, attrValue: value } = attribute;
    if (name === 'style') attribute.attrValue = cleanStyle(value);
    else if (name === 'href' || name === 'xlink:href') attribute.keepAttr = safeLink.test(value.trim());
    else if (pictureAttributes.includes(name)) {
      const url = /^cid:/i.test(value) ? inlineUrl(value.slice(4)) : value;
      if (url !== undefined && /^data:image\//i.test(url)) attribute.attrValue = url;
      else attribute.keepAttr = false;
    }
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName !== 'a' && element.localName !== 'area') return;
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  });
  const page = purify.sanitize(withoutNoise(html), {
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    USE_PROFILES: { html: true, svg: true },
    FORBID_TAGS: forbidden,
  });
  if (!(page instanceof Element)) throw new TypeError('DOMPurify gave something else than an element.');
  for (const style of page.querySelectorAll('style')) style.textContent = cleanStyle(style.textContent);
  const styles = [...page.querySelectorAll('head style')].map((style) => style.outerHTML).join('');
  return styles + (page.querySelector('body')?.outerHTML ?? '');
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
