import type { BrowserContext } from '@playwright/test';

/** Has the browser block the windows of MSAL; dialogs of Outlook open all the same. */
export async function blockWindows(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const open = window.open.bind(window);
    window.open = (url, name, features) => (name?.startsWith('msal.') ? null : open(url, name, features));
  });
}
