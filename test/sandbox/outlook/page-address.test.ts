import { expect, test } from '@jest/globals';
import { readPageOptions } from '../../../sandbox/outlook/client/state/page-address';

test("the page's address says how Outlook is set", () => {
  expect(readPageOptions('?pane=open&pinned=1&theme=dark&language=de-de&naa=mute', 'work')).toEqual({
    settings: { theme: 'dark', language: 'de-DE', nestedAppAuth: 'mute' },
    isPaneOpen: true,
    isPinned: true,
  });
});

test('what it does not say, or says wrongly, is as usual', () => {
  const usual = {
    settings: { theme: 'light', language: 'en-US', nestedAppAuth: 'on' },
    isPaneOpen: false,
    isPinned: false,
  };
  expect(readPageOptions('', 'work')).toEqual(usual);
  expect(readPageOptions('?theme=pink&language=@&naa=maybe&pane=1', 'work')).toEqual(usual);
});

test('a personal mailbox has no nested app authentication unless the address wants it', () => {
  expect(readPageOptions('', 'personal').settings.nestedAppAuth).toBe('off');
  expect(readPageOptions('?naa=on', 'personal').settings.nestedAppAuth).toBe('on');
});
