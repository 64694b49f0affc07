declare global {
  interface Window {
    browserOpen?: Window['open'];
  }
}

/** Keeps the browser's own `window.open` for later. Has to run before Office.js, which replaces it. */
export function keepBrowserOpen(page: Window): void {
  page.browserOpen = page.open;
}

/**
 * Puts the browser's `window.open` back in place of Office.js's, which has Outlook open what the browser has blocked: a
 * window that nobody waits for any more, and that cannot answer us.
 */
export function restoreBrowserOpen(page: Window): void {
  if (page.browserOpen) page.open = page.browserOpen;
}
