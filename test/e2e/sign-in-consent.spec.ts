import { expect, test } from './support/fixtures';

test.describe('the page that an administrator comes back to', () => {
  const link = (origins: { signIn: string; addIn: string }) => {
    const url = new URL('/organizations/v2.0/adminconsent', origins.signIn);
    url.search = new URLSearchParams({
      client_id: '11111111-1111-4111-8111-111111111111',
      scope: 'openid profile offline_access Tasks.ReadWrite Mail.ReadWrite',
      redirect_uri: `${origins.addIn}/consent.html`,
    }).toString();
    return url.href;
  };

  test('says no more than that the service reports access as granted, since anybody can link to it', async ({
    page,
    sandbox,
  }) => {
    await page.goto(link(sandbox.origins));
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByRole('heading')).toHaveText('The sign-in service reports that access was granted');
    await expect(page.getByRole('paragraph')).toContainText('This page only repeats what it was told.');
  });

  test('says that access was declined', async ({ page, sandbox }) => {
    await page.goto(link(sandbox.origins));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('heading')).toHaveText('Access was not granted');
    await expect(page.getByRole('paragraph')).toHaveText(
      'Nothing was changed. You can close this page, or open the link again to try once more.',
    );
  });

  test('names the code of what failed, and no other words of the address', async ({ page, sandbox }) => {
    const query = new URLSearchParams({
      error: 'invalid_client',
      error_description: 'AADSTS650056: Misconfigured application. <b>Call 0900</b>',
    });
    await page.goto(`${sandbox.origins.addIn}/consent.html?${query.toString()}`);
    await expect(page.getByRole('heading')).toHaveText('Access was not granted');
    await expect(page.getByRole('paragraph')).toHaveText(
      'The sign-in service could not grant it (AADSTS650056). Open the link again to try once more.',
    );
  });

  test('opened by itself, says what it is for', async ({ page, sandbox }) => {
    await page.goto(`${sandbox.origins.addIn}/consent.html`);
    await expect(page.getByRole('heading')).toHaveText('Access for your organization');
    await expect(page.getByRole('paragraph')).toHaveText(
      'After an administrator has granted access, this page says whether it worked. You can close it.',
    );
  });
});
