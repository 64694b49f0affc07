import type { BrowserContext } from '@playwright/test';
import { expect, test } from './support/fixtures';

declare global {
  interface Window {
    /** The different looks of the pane in the painted frames. */
    paintedPages: string[];
  }
}

/** Makes the pane's page record in each animation frame its background, and whether it says that no email is open. */
async function notePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!location.pathname.endsWith('/taskpane.html')) return;
    window.paintedPages = [];
    const note = () => {
      const page = document.querySelector('main, body');
      // Before there is a body, nothing is painted.
      if (page) {
        const shown = document.querySelector('main') ?? page;
        const isEmpty = shown.textContent.includes('No email is open');
        const look = `${getComputedStyle(shown).backgroundColor}${isEmpty ? ' without an email' : ''}`;
        if (!window.paintedPages.includes(look)) window.paintedPages.push(look);
      }
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** Fluent's second neutral background in the dark theme. */
const dark = 'rgb(31, 31, 31)';

test.use({ colorScheme: 'light' });

test('a dark Outlook on a light system is dark from the first paint on, and the email is there', async ({
  context,
  outlook,
  pane,
}) => {
  await pane.open('budget-review', { theme: 'dark' });
  await expect(outlook.pane.getByRole('main')).toHaveCSS('background-color', dark);
  await notePages(context);
  await outlook.page.reload();
  await pane.ready();
  await expect(outlook.pane.getByRole('main')).toHaveCSS('background-color', dark);
  expect(await (await pane.frame()).evaluate(() => window.paintedPages)).toEqual([dark]);
});
