import type { Stage, Walk } from '../walk';

const group = 'Pages beside the pane';

/** Opens a page of the add-in by itself, in the language of the walk. */
const go =
  (name: string, query: Readonly<Record<string, string>> = {}) =>
  async (stage: Stage) => {
    const { page, origins, language } = stage;
    await page.goto(
      `${origins.addIn}/${name}?${new URLSearchParams({ ...query, lang: language }).toString()}`,
    );
    await page.getByRole('heading').waitFor();
  };

export const pages: readonly Walk[] = [
  {
    group,
    shows: 'page',
    states: {
      'before the sign-in window': go('relay.html'),
      'sign-in without a request': async (stage) => {
        await stage.page.getByRole('button').click();
        await stage.page.getByText(stage.say('signIn.closeAndRetry')).waitFor();
      },
      'consent was given': go('consent.html', { admin_consent: 'True' }),
      'consent was declined': go('consent.html', { error: 'access_denied' }),
      'consent failed': go('consent.html', {
        error: 'invalid_client',
        error_description: 'AADSTS650056: Misconfigured application.',
      }),
      'consent, opened by itself': go('consent.html'),
      'the pane outside Outlook': async ({ page, origins }) => {
        await page.goto(`${origins.addIn}/taskpane.html`);
        await page.locator('body').filter({ hasText: /./ }).waitFor();
      },
    },
  },
];
