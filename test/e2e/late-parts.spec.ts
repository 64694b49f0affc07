import { expect, test } from './support/fixtures';

/** The chunk with everything that the first form does not need. */
const parts = /\/parts\.[0-9a-f]+\.js$/;

test('what is entered and pressed before the rest of the pane has come is kept, and the task made then', async ({
  outlook,
  pane,
  sandbox,
}) => {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await outlook.page.route(parts, async (route) => {
    await held;
    await route.continue();
  });
  await outlook.open({ mail: 'dentist', isPaneOpen: true });
  await pane.title.fill('Call the dentist');
  await pane.create.click();
  await expect(pane.button('Creating task…')).toHaveAttribute('aria-disabled', 'true');
  expect(await sandbox.graphTraffic()).toEqual([]);
  letThrough();
  await expect(pane.card('Call the dentist')).toBeVisible();
  await expect(pane.linkedTasks.getByRole('article')).toHaveCount(1);
});

test('a rest that cannot be loaded is told, and loaded by one click; what was pressed is done then', async ({
  outlook,
  pane,
  consoleErrors,
}) => {
  await outlook.page.route(parts, (route) => route.abort());
  await outlook.open({ mail: 'dentist', isPaneOpen: true });
  await pane.title.fill('Call the dentist');
  await pane.create.click();
  await expect(pane.alert).toContainText('A part of this pane could not be loaded.');
  await expect(pane.title).toHaveValue('Call the dentist');
  await outlook.page.unroute(parts);
  await pane.button('Try again').click();
  await expect(pane.card('Call the dentist')).toBeVisible();
  await expect(pane.alert).toHaveCount(0);
  // The browser itself says that a script did not come.
  expect(consoleErrors.splice(0).filter((text) => !text.includes('net::ERR_FAILED'))).toEqual([]);
});
