import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { renderPane } from '../../support/render-pane';
import { button, each, rows, summary } from '../../support/several-page';
import { createSeveralWorld } from '../../support/several-world';

describe('Flagged emails', () => {
  async function renderFlagged(count: number) {
    const world = createSeveralWorld(count + 1);
    for (let number = 0; number < count; number += 1)
      world.mailbox.updateMessage(world.seed(`mail-${number}`), { flagStatus: 'flagged' });
    const pane = await renderPane(undefined);
    pane.services.several = world.several;
    await pane.user.click(button('Settings'));
    // The page is not loaded in advance.
    await act(async () => {
      button('Flagged emails').click();
      await Promise.resolve();
    });
    return { world, ...pane };
  }

  test('become tasks in one go, and lose their flag', async () => {
    const { user, world } = await renderFlagged(2);
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(screen.getByRole('checkbox', { name: 'Clear the flag' })).toBeChecked();
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('2 tasks created'));
    expect(world.seed('mail-0').flagStatus).toBe('notFlagged');
    await user.click(button('Undo all'));
    await waitFor(() => expect(summary()).toContain('2 undone'));
    expect(world.seed('mail-0').flagStatus).toBe('flagged');
  });

  test('are due on the day for which they are flagged', async () => {
    const { user, world } = await renderFlagged(2);
    const day = (date: string) => ({ dateTime: `${date}T00:00:00.0000000`, timeZone: 'UTC' });
    world.mailbox.updateMessage(world.seed('mail-1'), {
      flagStatus: 'flagged',
      flagDays: { startDateTime: day('2026-11-20'), dueDateTime: day('2026-12-04') },
    });
    await user.click(button('Refresh'));
    await waitFor(() => expect(rows()).toHaveLength(2));
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('2 tasks created'));
    const dues = world.mailbox
      .tasks(world.list.id)
      .filter(({ extensions }) => extensions.size > 0)
      .map(({ title, due }) => [title, due === undefined ? undefined : new Date(due).toISOString()]);
    expect(new Map(dues as [string, string | undefined][])).toEqual(
      new Map([
        ['Subject 0', undefined],
        ['Subject 1', '2026-12-03T23:00:00.000Z'],
      ]),
    );
  });

  test('keep it where that is wanted', async () => {
    const { user, world } = await renderFlagged(2);
    await waitFor(() => expect(rows()).toHaveLength(2));
    await user.click(screen.getByRole('checkbox', { name: 'Clear the flag' }));
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('2 tasks created'));
    expect(world.seed('mail-0').flagStatus).toBe('flagged');
  });

  test('may be none, and Escape leads back to where one came from', async () => {
    const { user } = await renderFlagged(0);
    await waitFor(() => expect(screen.getByText('No email is flagged.')).toBeVisible());
    expect(button('Back')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button('Settings')).toHaveFocus();
  });
});

describe('Dropped emails', () => {
  const foreign = {
    name: 'offer.eml',
    type: '',
    content: new Blob([
      'From: Cleo <cleo@example.org>\r\nMessage-ID: <x@example.org>\r\nSubject: Offer\r\n\r\n',
    ]),
  };

  async function renderDrop(...more: readonly (typeof foreign)[]) {
    const world = createSeveralWorld(2);
    const own = {
      name: 'mail-0.eml',
      type: '',
      content: new Blob([`Message-ID: ${world.seed('mail-0').internetMessageId}\r\n\r\n`]),
    };
    const pane = await renderPane(undefined);
    pane.services.several = world.several;
    await act(async () => {
      pane.fake.drop([own, ...more]);
      await Promise.resolve();
    });
    return { world, ...pane };
  }

  test('become tasks like selected ones; one of elsewhere without a link, and that is said', async () => {
    const { user, world } = await renderDrop(foreign);
    await waitFor(() => expect(rows()).toHaveLength(1));
    const elsewhere = screen.getByRole('region', { name: 'Not in this mailbox' });
    expect(elsewhere).toHaveTextContent('These become tasks without a link to the email.');
    expect(elsewhere).toHaveTextContent('OfferCleo');
    await user.click(each());
    await waitFor(() => expect(summary()).toContain('2 tasks created'));
    expect(world.mailbox.tasks(world.list.id).map(({ title }) => title)).toContain('Offer');
    await user.click(button('Undo all'));
    await waitFor(() => expect(summary()).toContain('2 undone'));
  });

  test('that cannot be read are named', async () => {
    await renderDrop({ ...foreign, name: 'lunch.msg' });
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('lunch.msg'));
    expect(screen.getByRole('alert')).toHaveTextContent('1 file is no email that can be read.');
  });

  test('are put away with Escape', async () => {
    const { user } = await renderDrop();
    await waitFor(() => expect(rows()).toHaveLength(1));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Selected emails' })).not.toBeInTheDocument();
    expect(screen.getByText('No email is open')).toBeVisible();
  });
});
