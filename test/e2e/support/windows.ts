import type { BrowserContext, Page } from '@playwright/test';

/** What a window that opened showed first. */
export type WindowKind = 'relay page' | 'dialog page' | 'sign-in service' | 'other';

/** Every window that opened beside Outlook's own, however briefly. */
export interface WindowLog {
  /** What each of them showed first, in the order in which they opened. */
  kinds(): readonly WindowKind[];
  /** How many are open now. */
  open(): number;
  /** Resets the counts. */
  restart(): void;
}

/**
 * Begins to count.
 *
 * @param outlook Outlook's own page
 */
export function watchWindows(
  context: BrowserContext,
  outlook: Page,
  origins: { readonly addIn: string; readonly signIn: string },
): WindowLog {
  let seen: { readonly page: Page; first: string | undefined }[] = [];
  context.on('page', (page) => {
    if (page === outlook) return;
    const entry: (typeof seen)[number] = { page, first: undefined };
    const look = () => {
      if (page.url() !== 'about:blank') entry.first ??= page.url();
    };
    seen.push(entry);
    look();
    page.on('framenavigated', look);
  });
  const kindOf = (url: string): WindowKind => {
    const { origin, pathname } = new URL(url);
    if (origin === origins.signIn) return 'sign-in service';
    if (origin !== origins.addIn) return 'other';
    if (pathname === '/relay.html') return 'relay page';
    return pathname === '/dialog.html' ? 'dialog page' : 'other';
  };
  return {
    kinds: () => seen.map(({ first }) => kindOf(first ?? 'about:blank')),
    open: () => context.pages().filter((page) => page !== outlook).length,
    restart: () => {
      seen = [];
    },
  };
}
