import { expect, test } from '@jest/globals';
import { mailWebLink } from '../../src/taskpane/mail-web-link';

const mail = { restId: 'AAMk+a/b=' };

test('a mail opens in the Outlook that holds the pane', () => {
  expect(mailWebLink(mail, 'https://outlook.example.com')).toBe(
    'https://outlook.example.com/owa/?ItemID=AAMk%2Ba%2Fb%3D&exvsurl=1&viewmodel=ReadMessageItem',
  );
});

test.each([undefined, 'null', 'http://outlook.example.com'])(
  'a mail opens in Outlook on the web when the pane is in an application: %s',
  (origin) => {
    expect(mailWebLink(mail, origin)).toMatch(/^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=/);
  },
);
