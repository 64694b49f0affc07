import { describe, expect, test } from '@jest/globals';
import type { Cache } from '../../../../src/app/ports/device';
import { createThemeSource, type ToldTheme } from '../../../../src/edges/outlook/host/theme';
import { contextOf, fakeMailbox, succeed } from '../office-fakes';

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

/** The theme of the last time. */
function memoryOf(kept?: ToldTheme): Cache<ToldTheme | undefined> {
  let memory = kept;
  return {
    read: () => memory,
    write: (theme) => {
      memory = theme;
    },
  };
}

/** What the user chooses. */
function choiceOf(first?: ToldTheme) {
  let choice = first;
  const listeners = new Set<() => void>();
  return {
    read: () => choice,
    onChanged: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (next: ToldTheme | undefined) => {
      choice = next;
      for (const listener of listeners) listener();
    },
  };
}

type Arguments = Parameters<typeof createThemeSource>;

const sourceOf = (
  context: Arguments[0],
  page: Arguments[1],
  memory: Arguments[2],
  chosen: Arguments[3] = choiceOf(),
) => createThemeSource(context, page, memory, chosen);

describe('the theme', () => {
  test.each([
    ['#FFFFFF', 'light'],
    ['#292929', 'dark'],
    ['#0f6cbdff', 'dark'],
  ])('follows the background of Outlook: %s is %s', (bodyBackgroundColor, theme) => {
    const context = contextOf(fakeMailbox(null).mailbox, { officeTheme: { bodyBackgroundColor } });
    expect(sourceOf(context, browserThat('dark').page, memoryOf()).current()).toBe(theme);
  });

  test('follows the browser where Outlook does not say', () => {
    for (const officeTheme of [undefined, null, {}, { bodyBackgroundColor: 'blue' }]) {
      const context = contextOf(fakeMailbox(null).mailbox, { officeTheme });
      expect(sourceOf(context, browserThat('prefers-color-scheme: dark').page, memoryOf()).current()).toBe(
        'dark',
      );
      expect(sourceOf(context, browserThat().page, memoryOf()).current()).toBe('light');
    }
  });

  test('uses the user’s own colours when they force them', () => {
    const context = contextOf(fakeMailbox(null).mailbox, { officeTheme: { bodyBackgroundColor: '#ffffff' } });
    expect(sourceOf(context, browserThat('forced-colors').page, memoryOf('dark')).current()).toBe('contrast');
  });

  test('changes with Outlook and with the browser, as long as there are listeners', () => {
    const handlers: ((event: unknown) => void)[] = [];
    const { mailbox } = fakeMailbox(null, {
      addHandlerAsync(_type, handler, callback) {
        handlers.push(handler);
        succeed(callback, undefined);
      },
    });
    const browser = browserThat();
    const theme = sourceOf(contextOf(mailbox), browser.page, memoryOf());
    const seen: string[] = [];
    const stop = theme.onChanged(() => seen.push(theme.current()));
    for (const handler of handlers) handler({ officeTheme: { bodyBackgroundColor: '#000000' } });
    browser.prefer('forced-colors');
    stop();
    browser.prefer();
    expect(seen).toEqual(['dark', 'contrast']);
  });

  test('is that of the last time until Outlook tells, and then that is kept for the next time', () => {
    const handlers: ((event: unknown) => void)[] = [];
    const { mailbox } = fakeMailbox(null, {
      addHandlerAsync(_type, handler, callback) {
        handlers.push(handler);
        succeed(callback, undefined);
      },
    });
    const memory = memoryOf('dark');
    const theme = sourceOf(contextOf(mailbox), browserThat().page, memory);
    expect(theme.current()).toBe('dark');
    theme.onChanged(() => {});
    for (const handler of handlers) handler({ officeTheme: { bodyBackgroundColor: '#ffffff' } });
    expect([theme.current(), memory.read()]).toEqual(['light', 'light']);
  });

  test('that Outlook tells at once is kept too; what a browser prefers is not', () => {
    const told = memoryOf();
    const officeTheme = { bodyBackgroundColor: '#292929' };
    sourceOf(contextOf(fakeMailbox(null).mailbox, { officeTheme }), browserThat().page, told);
    expect(told.read()).toBe('dark');
    const preferred = memoryOf();
    const page = browserThat('prefers-color-scheme: dark').page;
    expect(sourceOf(contextOf(fakeMailbox(null).mailbox), page, preferred).current()).toBe('dark');
    expect(preferred.read()).toBeUndefined();
  });

  test('that the user chooses counts more than that of Outlook, at once and the next time', () => {
    const officeTheme = { bodyBackgroundColor: '#ffffff' };
    const context = contextOf(fakeMailbox(null).mailbox, { officeTheme });
    const memory = memoryOf();
    const choice = choiceOf();
    const theme = sourceOf(context, browserThat().page, memory, choice);
    const seen: string[] = [];
    theme.onChanged(() => seen.push(theme.current()));
    choice.choose('dark');
    expect([theme.current(), memory.read()]).toEqual(['dark', 'dark']);
    expect(sourceOf(context, browserThat().page, memory, choiceOf('dark')).current()).toBe('dark');
    choice.choose(undefined);
    expect([theme.current(), memory.read()]).toEqual(['light', 'light']);
    expect(seen).toEqual(['dark', 'light']);
  });

  test('that was chosen is forgotten with the choice, also where Outlook never tells its own', () => {
    const memory = memoryOf('dark');
    const choice = choiceOf('dark');
    const theme = sourceOf(contextOf(fakeMailbox(null).mailbox), browserThat().page, memory, choice);
    theme.onChanged(() => {});
    choice.choose(undefined);
    expect([theme.current(), memory.read()]).toEqual(['light', undefined]);
  });
});
