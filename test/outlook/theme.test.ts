import { describe, expect, test } from '@jest/globals';
import { createThemeSource } from '../../src/outlook/theme';
import { contextOf, fakeMailbox, succeed } from './office-fakes';

/** One media query of a browser whose preferences may change. */
class FakeQuery extends EventTarget implements MediaQueryList {
  onchange = null;

  constructor(
    readonly media: string,
    private readonly isPreferred: () => boolean,
  ) {
    super();
  }

  get matches() {
    return this.isPreferred();
  }

  addListener() {}

  removeListener() {}
}

/** A browser with these preferences; `prefer` changes them. */
function browserThat(...initial: string[]) {
  let preferred = initial;
  const queries: FakeQuery[] = [];
  return {
    page: {
      matchMedia(media: string) {
        const query = new FakeQuery(media, () => preferred.some((name) => media.includes(name)));
        queries.push(query);
        return query;
      },
    },
    prefer(...names: string[]) {
      preferred = names;
      queries[0]?.dispatchEvent(new Event('change'));
    },
  };
}

describe('the theme', () => {
  test.each([
    ['#FFFFFF', 'light'],
    ['#292929', 'dark'],
    ['#0f6cbdff', 'dark'],
  ])('follows the background of Outlook: %s is %s', (bodyBackgroundColor, theme) => {
    const context = contextOf(fakeMailbox(null).mailbox, { officeTheme: { bodyBackgroundColor } });
    expect(createThemeSource(context, browserThat('dark').page).current()).toBe(theme);
  });

  test('follows the browser where Outlook does not say', () => {
    for (const officeTheme of [undefined, null, {}, { bodyBackgroundColor: 'blue' }]) {
      const context = contextOf(fakeMailbox(null).mailbox, { officeTheme });
      expect(createThemeSource(context, browserThat('prefers-color-scheme: dark').page).current()).toBe(
        'dark',
      );
      expect(createThemeSource(context, browserThat().page).current()).toBe('light');
    }
  });

  test('is made of the person’s own colours when they force them', () => {
    const context = contextOf(fakeMailbox(null).mailbox, { officeTheme: { bodyBackgroundColor: '#ffffff' } });
    expect(createThemeSource(context, browserThat('forced-colors').page).current()).toBe('contrast');
  });

  test('changes with Outlook and with the browser, as long as somebody listens', () => {
    const handlers: ((event: unknown) => void)[] = [];
    const { mailbox } = fakeMailbox(null, {
      addHandlerAsync(_type, handler, callback) {
        handlers.push(handler);
        succeed(callback, undefined);
      },
    });
    const browser = browserThat();
    const theme = createThemeSource(contextOf(mailbox), browser.page);
    const seen: string[] = [];
    const stop = theme.onChanged(() => seen.push(theme.current()));
    for (const handler of handlers) handler({ officeTheme: { bodyBackgroundColor: '#000000' } });
    browser.prefer('forced-colors');
    stop();
    browser.prefer();
    expect(seen).toEqual(['dark', 'contrast']);
  });
});
