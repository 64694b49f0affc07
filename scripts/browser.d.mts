/** See browser.mjs. */
export function findBrowser(): string | undefined;
export function ensureBrowser(): string;
