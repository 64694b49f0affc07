import type { WireMail } from '../../wire';
import { themeColours, type Theme } from '../protocol/theme-colours';
import { cleanHtml } from './clean-html';

const link = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/**
 * The page in which a mail is shown. It goes into a frame without scripts and without an origin, and loads nothing but
 * the mail's own pictures.
 */
export function mailDocument(mail: WireMail, theme: Theme): string {
  const { body } = mail;
  const isHtml = body.contentType === 'html';
  // A mail with colours of its own is made for white paper; one without takes those of the page.
  const paper = isHtml && hasOwnColours(body.content) ? 'light' : theme;
  const { bodyBackgroundColor: background, bodyForegroundColor: text } = themeColours[paper];
  const inlineUrl = (contentId: string) =>
    mail.attachments.find((attachment) => attachment.contentId === contentId)?.dataUrl;
  const content = isHtml
    ? cleanHtml(body.content, inlineUrl)
    : `<body><div class="plain" dir="auto">${plainText(body.content)}</div></body>`;
  return `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<style>
html { background: ${background}; color: ${text}; color-scheme: ${paper === 'light' ? 'light' : 'dark'};
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
body { margin: 16px 24px 32px; background: transparent; }
img { max-width: 100%; height: auto; }
a { color: ${paper === 'light' ? '#0b5cad' : paper === 'dark' ? '#8ec5ff' : '#ffff00'}; }
.plain { white-space: pre-wrap; }
</style></head>${content}</html>`;
}

function hasOwnColours(html: string): boolean {
  return /bgcolor|background|[\s;"'{]color\s*:|<font[^>]+color/i.test(html);
}

/** Text as HTML, with its web addresses as links. */
function plainText(text: string): string {
  let html = '';
  let done = 0;
  for (const { 0: url, index } of text.matchAll(link)) {
    const address = escape(url);
    html += `${escape(text.slice(done, index))}<a href="${address}" target="_blank" rel="noopener noreferrer">${address}</a>`;
    done = index + url.length;
  }
  return html + escape(text.slice(done));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
