import type { BrowserContext, Disposable } from '@playwright/test';

/** Has the browser block the windows of MSAL in pages that load until this is disposed; Outlook's dialogs open still. */
export function blockWindows(context: BrowserContext): Promise<Disposable> {
  return context.addInitScript(() => {
    const open = window.open.bind(window);
    window.open = (url, name, features) => (name?.startsWith('msal.') ? null : open(url, name, features));
  });
}
