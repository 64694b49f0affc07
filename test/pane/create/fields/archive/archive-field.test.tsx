import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { mailOf } from '../../../../support/fake-pane';
import { renderReadPane, settle } from '../../../../support/render-pane';
import { linkedOutcome } from '../../../../support/started-pane';

const button = (name: string) => screen.getByRole('button', { name });

/** A task is created, and its mail archived. */
async function renderArchived() {
  const pane = await renderReadPane();
  await pane.user.click(button('More options'));
  await pane.user.click(screen.getByRole('checkbox', { name: 'Archive the email afterwards' }));
  await pane.user.click(button('Create task'));
  await settle();
  const { asked } = pane.services.captures.only();
  await pane.outside(() => {
    pane.services.captures.only().answer({ ...linkedOutcome, isArchived: true });
  });
  return { ...pane, draft: asked.draft };
}

test('a mail is not archived unless that is chosen', async () => {
  const { user, services } = await renderReadPane();
  await user.click(button('Create task'));
  await settle();
  expect(services.captures.only().asked.draft).not.toHaveProperty('archivesMail');
});

test('that a mail will be archived is told where the options are folded', async () => {
  const { user } = await renderReadPane();
  await user.click(button('More options'));
  await user.click(screen.getByRole('checkbox', { name: 'Archive the email afterwards' }));
  await user.click(button('More options'));
  expect(button('More options')).toHaveAccessibleDescription('Archive the email');
});

test('a mail that was archived is told with its task, and once Outlook shows another mail, with Undo', async () => {
  const { user, outside, fake, services, draft } = await renderArchived();
  expect(draft).toHaveProperty('archivesMail', true);
  expect(screen.getByRole('article')).toHaveTextContent('The email was archived.');
  await outside(() => {
    fake.select(mailOf('b'));
  });
  expect(screen.getByText(/^Task created in .* The email was archived\.$/)).toBeVisible();
  await user.click(button('Undo'));
  await outside(() => {
    services.undos.only().answer(undefined);
  });
  expect(screen.getByText('Task removed. “Subject of a” is back in its folder.')).toBeVisible();
  await user.click(button('Dismiss'));
  expect(screen.queryByText(/is back in its folder/)).not.toBeInTheDocument();
});
