import { expect, type Page } from '@playwright/test';
import { test } from './support/outlook-host';

const mail = (page: Page, name: string | RegExp) =>
  page.getByRole('listbox', { name: 'Messages' }).getByRole('option', { name });
const title = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const gone = 'This message might have been moved or deleted';
const linkTo = (origin: string, id: string) =>
  `${origin}/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`;

test('a mail that is moved gets another id: the old link says so, the new one opens it', async ({
  host,
  page,
}) => {
  const before = host.mailbox.messageBySeed('offer');
  await page.goto(linkTo(host.origin, before?.id ?? ''));
  await expect(title(page)).toHaveText('Offer for the autumn workshop');

  await page.getByRole('button', { name: 'Move to' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(title(page)).toHaveText('Nightly build');
  await expect(mail(page, /Offer for the autumn/)).toHaveCount(0);

  const after = host.mailbox.messageBySeed('offer');
  expect(after?.id).not.toBe(before?.id);
  await page.goto(linkTo(host.origin, before?.id ?? ''));
  await expect(page.getByRole('heading', { name: gone })).toBeVisible();
  await page.goto(linkTo(host.origin, after?.immutableId ?? ''));
  await expect(page.getByRole('heading', { name: gone })).toBeVisible();
  await page.goto(linkTo(host.origin, after?.id ?? ''));
  await expect(title(page)).toHaveText('Offer for the autumn workshop');
  await expect(page.getByRole('heading', { name: /^Archive/ })).toBeVisible();
});

test('a deleted mail goes to Deleted Items, and from there for good', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer`);
  await mail(page, /Offer for the autumn/).focus();
  await page.keyboard.press('Delete');
  await expect(title(page)).toHaveText('Nightly build');
  await page.getByRole('button', { name: 'Deleted Items' }).click();
  await mail(page, /Offer for the autumn/).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('This folder is empty.')).toBeVisible();
  expect(host.mailbox.messageBySeed('offer')).toBeUndefined();
});

test('nothing in a mail runs or leads the page away', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer`);
  const body = page.frameLocator('iframe[title="Message body"]');
  await expect(body.getByText('answer by Friday')).toBeVisible();
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await expect(body.locator('script')).toHaveCount(0);
  await expect(page.getByTitle('Message body')).toHaveAttribute('sandbox', /^(?!.*(scripts|same-origin))/);
});
