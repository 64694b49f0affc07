import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { GraphResponse } from '../../../sandbox/graph/graph';
import type { WorldOptions } from '../../support/graph-world';
import { present } from '../../support/present';
import { renderPane } from '../../support/render-pane';
import { button, each, rows, summary } from '../../support/several-page';
import { createSeveralWorld } from '../../support/several-world';

/** An answer of a service that does not do what it is asked. */
const refusal = (status: number): GraphResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: { error: { code: 'ErrorAccessDenied', message: 'Access is denied.' } },
});

/** A pane in front of several selected mails, over the sandbox's service. */
async function renderSeveral(count: number, options: WorldOptions = {}) {
  const world = createSeveralWorld(count, options);
  const pane = await renderPane(undefined);
  await pane.outside(() => {
    pane.fake.selectSeveral(world.selected, world.several);
  });
  return { world, ...pane };
}

async function renderListed(count: number, options: WorldOptions = {}) {
  const pane = await renderSeveral(count, options);
  await waitFor(() => expect(rows()).toHaveLength(count));
  return pane;
}

describe('several selected mails', () => {
  test('are listed with subject and sender, each chosen, in the list of the settings', async () => {
    await renderListed(3);
    expect(screen.getByRole('heading', { name: '3 emails' })).toBeVisible();
    expect(rows()[0]).toHaveTextContent('Subject 0Ben Okafor');
    for (const box of within(screen.getByRole('region')).getAllByRole('checkbox')) expect(box).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
  });

  test('one task per email: each row tells its result, and the sum is announced once', async () => {
    const { user, world } = await renderListed(3);
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('3 tasks created'));
    for (const row of rows()) expect(row).toHaveTextContent('Created');
    expect(world.titles()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'One task per email' })).not.toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  test('only the chosen ones get a task', async () => {
    const { user, world } = await renderListed(3);
    await user.click(screen.getByRole('checkbox', { name: 'Subject 1' }));
    expect(screen.getByRole('checkbox', { name: 'All emails' })).not.toBeChecked();
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('2 tasks created'));
    expect(world.titles()).toEqual(expect.not.arrayContaining(['Subject 1']));
    // What was left out can follow.
    await user.click(screen.getByRole('checkbox', { name: 'Subject 1' }));
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('3 tasks created'));
  });

  test('nothing is made without a mail', async () => {
    const { user, world } = await renderListed(2);
    await user.click(screen.getByRole('checkbox', { name: 'All emails' }));
    expect(each()).toHaveAttribute('aria-disabled', 'true');
    await user.click(each());
    expect(world.titles()).toEqual([]);
  });

  test('Undo all takes them back, and they can be made again', async () => {
    const { user, world } = await renderListed(3);
    await user.click(each());
    await waitFor(() => expect(button('Undo all')).toBeVisible());
    await user.click(button('Undo all'));
    await waitFor(() => expect(summary()).toContain('3 undone'));
    expect(world.titles()).toEqual([]);
    expect(each()).toBeEnabled();
  });

  test('those with a task say so, and are left alone', async () => {
    const { user, world, outside, fake } = await renderListed(2);
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('2 tasks created'));
    await outside(() => {
      fake.selectSeveral([...world.selected]);
    });
    await waitFor(() => expect(rows()[0]).toHaveTextContent('Has a task: Subject 0'));
    expect(screen.getByRole('checkbox', { name: 'Subject 0' })).toBeDisabled();
  });

  test('a mail that fails says why, and can be tried again', async () => {
    let isRefused = true;
    const { user } = await renderListed(3, {
      aroundPart: ({ method }, answer) => (isRefused && method === 'POST' ? refusal(403) : answer()),
      before: ({ url, method }) =>
        isRefused && method === 'POST' && url.endsWith('/tasks') ? refusal(403) : undefined,
    });
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('3 failed'));
    expect(rows()[0]).toHaveTextContent('Your organization or this mailbox does not allow it.');
    isRefused = false;
    await user.click(button('Try again'));
    await waitFor(() => expect(summary()).toContain('3 tasks created'));
  });

  test('what cannot be read says why, with a remedy', async () => {
    let isDown = true;
    const { user } = await renderSeveral(2, {
      before: () => (isDown ? refusal(503) : undefined),
    });
    await waitFor(() => expect(screen.getByRole('alert')).toBeVisible());
    isDown = false;
    await user.click(present(within(screen.getByRole('alert')).getAllByRole('button')[0]));
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  test('Refresh asks Outlook again', async () => {
    const { user, world, services } = await renderListed(2);
    services.selected = world.selected.slice(0, 1).concat(world.selected.slice(1)).reverse();
    await user.click(button('Refresh'));
    await waitFor(() => expect(rows()[0]).toHaveTextContent('Subject 1'));
  });
});

test('the flagged emails in between do not take the place of the selected ones', async () => {
  const { user, world } = await renderListed(3);
  world.mailbox.updateMessage(world.seed('mail-2'), { flagStatus: 'flagged' });
  await user.click(button('Settings'));
  await user.click(button('Flagged emails'));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Flagged emails' })).toBeVisible());
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test('selected drafts alone are told as what cannot be used', async () => {
  const world = createSeveralWorld(2);
  for (const key of ['mail-0', 'mail-1'])
    world.mailbox.deleteMessage(world.seed(key).id, { permanently: true });
  const pane = await renderPane(undefined);
  await pane.outside(() => {
    pane.fake.selectSeveral(world.selected, world.several);
  });
  await waitFor(() => expect(screen.getByText(/2 selected emails cannot be used/)).toBeVisible());
});

describe('One task for all', () => {
  test('makes one task of all chosen mails, named after the first', async () => {
    const { user, world } = await renderListed(3);
    await user.click(button('One task for all'));
    await waitFor(() => expect(rows()[2]).toHaveTextContent('Created'));
    expect(world.titles()).toEqual(['Subject 0 (and 2 more emails)']);
    expect(summary()).toContain('1 task created');
  });

  test('is not there for one mail, and says why it cannot take more than 50', async () => {
    const { user } = await renderListed(51);
    const one = button('One task for all');
    expect(one).toHaveAttribute('aria-disabled', 'true');
    expect(one).toHaveAccessibleDescription('One task takes up to 50 emails.');
    await user.click(screen.getByRole('checkbox', { name: 'All emails' }));
    await user.click(screen.getByRole('checkbox', { name: 'Subject 4' }));
    expect(screen.queryByRole('button', { name: 'One task for all' })).not.toBeInTheDocument();
  });
});

test('who has gone on to one mail comes back to what became of several, with Undo all', async () => {
  const { user, world, outside, fake } = await renderListed(3);
  expect(screen.queryByRole('button', { name: 'Several emails' })).not.toBeInTheDocument();
  await user.click(each());
  await waitFor(() => expect(summary()).toContain('3 tasks created'));
  await outside(() => {
    fake.selectSeveral([]);
  });
  expect(screen.getByText('No email is open')).toBeVisible();
  await user.click(button('Several emails'));
  expect(rows()).toHaveLength(3);
  await user.click(button('Undo all'));
  await waitFor(() => expect(world.titles()).toEqual([]));
  await user.keyboard('{Escape}');
  expect(screen.getByText('No email is open')).toBeVisible();
});
