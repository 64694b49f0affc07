import { describe, expect, test } from '@jest/globals';
import { mailWebLink } from '../../../../src/edges/outlook/item/mail-web-link';

/** A page within pages of these origins, the nearest first; none when an application holds it. */
function pageWithin(...ancestorOrigins: string[]): Window {
  const page = { location: { ancestorOrigins } };
  const parent = ancestorOrigins.length > 0 ? {} : page;
  return Object.assign(page, { parent }) as unknown as Window;
}

describe('the address of a mail that cannot be read', () => {
  test('is in the Outlook that holds the page, however deep', () => {
    const page = pageWithin('https://frame.example', 'https://outlook.example');
    expect(mailWebLink('AAMk+a/b=', page)).toBe(
      'https://outlook.example/owa/?ItemID=AAMk%2Ba%2Fb%3D&exvsurl=1&viewmodel=ReadMessageItem',
    );
  });

  test.each([
    ['an application', pageWithin()],
    ['an insecure page', pageWithin('http://outlook.example')],
  ])('is in Outlook on the web when %s holds the page', (_case, page) => {
    expect(mailWebLink('AAMk', page)).toMatch(/^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=AAMk&/);
  });
});
