import type { BrowserContext } from '@playwright/test';
import { expect, test } from './support/fixtures';

declare global {
  interface Window {
    /** Background of the pane in each frame that was painted, each once. */
    paintedPages: string[];
  }
}

/** Has the pane's page note in each animation frame which background a person sees. */
async function notePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!location.pathname.endsWith('/taskpane.html')) return;
    window.paintedPages = [];
    const note = () => {
      const page = document.querySelector('main') ?? document.body;
      // Before there is a body, nothing is painted.
      const colour = page instanceof Element ? getComputedStyle(page).backgroundColor : undefined;
      if (colour !== undefined && !window.paintedPages.includes(colour)) window.paintedPages.push(colour);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** Fluent's second neutral background in the dark theme. */
const dark = 'rgb(31, 31, 31)';

test.use({ colorScheme: 'light' });

test('a dark Outlook on a light system is dark from the first paint on, once it was seen', async ({
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
