/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { cleanHtml } from '../../../sandbox/outlook/client/mail-body/clean-html';

const clean = (html: string) =>
  cleanHtml(html, (contentId) => (contentId === 'logo' ? 'data:image/png;base64,AA==' : undefined));

test('what a mail says and how it looks stays', () => {
  const html =
    '<body bgcolor="#eee"><table style="color: red"><tbody><tr><td>Hello</td></tr></tbody></table></body>';
  expect(clean(`<html><head><style>td { color: blue }</style></head>${html}</html>`)).toBe(
    `<style>td { color: blue }</style>${html}`,
  );
});

test('code, pages within the page and fields go; the words of a form stay', () => {
  const html = clean(
    '<p onclick="x()">One</p><script>x()</script><iframe src="https://example.com"></iframe>' +
      '<form action="https://example.com"><b>Two</b><input name="password"></form>' +
      '<svg onload="x()"></svg><base href="https://example.com"><meta http-equiv="refresh" content="0">' +
      '<img src="x"ONERROR=x()><object data="x"></object>',
  );
  expect(html).toBe('<body><p>One</p><b>Two</b><svg></svg><img></body>');
});

test('links open elsewhere, and lead nowhere when they would run code', () => {
  expect(clean('<a href="https://example.com" target="_top">a</a><a href=" javascript:x()">b</a>')).toBe(
    '<body><a href="https://example.com" target="_blank" rel="noopener noreferrer">a</a>' +
      '<a target="_blank" rel="noopener noreferrer">b</a></body>',
  );
});

test('pictures of the mail are shown, pictures of elsewhere are not loaded', () => {
  expect(clean('<img src="cid:logo"><img src="cid:unknown"><img src="https://example.com/open.gif">')).toBe(
    '<body><img src="data:image/png;base64,AA=="><img><img></body>',
  );
  const styled = clean(
    '<style>@import "https://example.com/a.css"; p { background: url(https://example.com/a.png) }</style>' +
      '<p style="background: url(\'https://example.com/b.png\')">a</p>',
  );
  expect(styled).not.toContain('example.com');
});
