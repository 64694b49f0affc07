import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import type { LinkState } from '../../../src/domain/link/link-state';
import { Problem } from '../../../src/domain/problem';
import { plainDate } from '../../../src/domain/time/plain-date';
import { linkedTaskOf, taskKeyOf, taskOf } from '../../support/fake-pane';
import {
  cardOf,
  linkedTasksShown,
  renderPaneWithTask,
  renderReadPane,
  settle,
} from '../../support/render-pane';

describe('the card of a linked task', () => {
  test('shows list, due day and the way to the task', async () => {
    await renderPaneWithTask({ due: plainDate(2026, 11, 24), listId: 'list-work' });
    expect(cardOf('Task 1')).toHaveTextContent('Work · Due Tue, Nov 24');
    expect(screen.getByRole('link', { name: 'Open in To Do' })).toHaveAttribute('target', '_blank');
  });

  test('shows reminder, steps and importance', async () => {
    const reminder = { dateTime: '2026-11-24T08:00:00.0000000', timeZone: 'UTC' };
    await renderPaneWithTask({ reminder, steps: { done: 2, total: 5 }, importance: 'high' });
    expect(cardOf('Task 1')).toHaveTextContent(
      /Tasks · Reminder: Tue, Nov 24, 8:00 AM · 2 of 5 steps · High importance/,
    );
  });

  test('shows no reminder that is switched off', async () => {
    const reminder = { dateTime: '2026-11-24T08:00:00.0000000', timeZone: 'UTC' };
    await renderPaneWithTask({ reminder, isReminderOn: false });
    expect(cardOf('Task 1')).not.toHaveTextContent(/Reminder/);
  });

  test('completes at once and goes back with a word when the service refuses', async () => {
    const { user, services, outside } = await renderPaneWithTask();
    await user.click(screen.getByRole('checkbox', { name: 'Task 1' }));
    expect(screen.getByRole('checkbox')).toBeChecked();
    expect(services.changes.only().asked.change).toEqual({ isDone: true });
    await outside(() => {
      services.changes.only().fail(new Problem('service-down'));
    });
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('The service is not available right now.');
    expect(alert).toHaveTextContent('The task is as it was before.');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await settle();
    expect(services.changes.log).toHaveLength(2);
  });

  test('reopens with the reminder that completing has switched off', async () => {
    const reminder = { dateTime: '2026-11-24T08:00:00.0000000', timeZone: 'UTC' };
    const { user, services } = await renderPaneWithTask({ isDone: true, reminder });
    await user.click(screen.getByRole('checkbox', { name: 'Task 1' }));
    expect(services.changes.only().asked.change).toEqual({ isDone: false, reminder });
  });

  test.each([
    ['Today', '2026-11-21'],
    ['Tomorrow', '2026-11-22'],
    ['Next week', '2026-11-23'],
    ['None', undefined],
  ])('sets the due day to %s', async (item, due) => {
    const { services, choose } = await renderPaneWithTask({ due: plainDate(2026, 11, 30) });
    await choose(item, 'menuitemradio');
    expect(services.changes.only().asked.change).toEqual({ due });
  });

  test('takes a due day of one’s own', async () => {
    const { user, services, choose } = await renderPaneWithTask();
    await choose('Pick a date', 'menuitemradio');
    const field = screen.getByLabelText<HTMLInputElement>('Due date', { selector: 'input' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '2026-12-24');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(services.changes.only().asked.change).toEqual({ due: '2026-12-24' });
    expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus();
  });

  test('takes no year of two digits, says so and keeps what was typed', async () => {
    const { user, services, choose } = await renderPaneWithTask();
    await choose('Pick a date', 'menuitemradio');
    const field = screen.getByLabelText<HTMLInputElement>('Due date', { selector: 'input' });
    fireEvent.change(field, { target: { value: '0026-05-03' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(services.changes.log).toEqual([]);
    expect(cardOf('Task 1')).toHaveTextContent(/Enter a whole date/);
    expect(field).toHaveValue('0026-05-03');
    expect(field).toHaveFocus();
  });

  test('changes the importance', async () => {
    const { services, choose } = await renderPaneWithTask();
    await choose('High', 'menuitemradio');
    expect(services.changes.only().asked.change).toEqual({ importance: 'high' });
  });

  test('renames, and Escape leaves the name as it was', async () => {
    const { user, services, choose } = await renderPaneWithTask();
    await choose('Rename');
    expect(screen.getByText('New name')).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await user.keyboard('Other{Escape}');
    expect(services.changes.log).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus();
    await choose('Rename');
    await user.keyboard('Better{Enter}');
    expect(services.changes.only().asked.change).toEqual({ title: 'Better' });
    expect(screen.getByRole('checkbox', { name: 'Better' })).toBeVisible();
  });

  test('renames to no more than a new task could be called, and to nothing that cannot be seen', async () => {
    const { user, services, choose } = await renderPaneWithTask();
    await choose('Rename');
    await user.clear(screen.getByRole('textbox', { name: 'New name' }));
    await user.paste('\u200b\u2060');
    await user.keyboard('{Enter}');
    expect(services.changes.log).toHaveLength(0);
    await choose('Rename');
    await user.clear(screen.getByRole('textbox', { name: 'New name' }));
    await user.paste('x'.repeat(300));
    await user.keyboard('{Enter}');
    expect(services.changes.only().asked.change).toEqual({ title: `${'x'.repeat(254)}…` });
  });

  test('unlinks, says so, and does not lose the focus', async () => {
    const { services, choose, outside } = await renderPaneWithTask();
    await choose('Unlink');
    expect(cardOf('Task 1')).toHaveTextContent('Task 1Unlinking…');
    expect(within(cardOf('Task 1')).queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Create task' })).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Unlinking…');
    await outside(() => {
      services.unlinks.only().answer(undefined);
    });
    expect(screen.getByRole('status')).toHaveTextContent('The task is no longer linked to this email.');
  });

  async function unlinked() {
    const pane = await renderPaneWithTask();
    await pane.choose('Unlink');
    await pane.outside(() => {
      pane.services.unlinks.only().answer(undefined);
    });
    await pane.user.click(screen.getByRole('button', { name: 'Undo' }));
    await settle();
    return pane;
  }

  test('is linked again by Undo', async () => {
    const { services, outside } = await unlinked();
    expect(screen.getByRole('button', { name: 'Linking again…' })).toBeVisible();
    const { task } = linkedTaskOf(1);
    expect(services.relinks.only().asked).toMatchObject({ task });
    await outside(() => {
      services.relinks.only().answer({ ...linkedTaskOf(2), task });
    });
    expect(screen.getByRole('status')).toHaveTextContent(/^The task is linked to this email again\.$/);
    expect(within(cardOf('Task 1')).getByRole('checkbox')).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  test('says when it cannot be linked again, and what became of it', async () => {
    const { user, services, outside } = await unlinked();
    await outside(() => {
      services.relinks.only().fail(new Problem('service-down'));
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The service is not available right now.The task is still there, without a link to this email.',
    );
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    await settle();
    expect(services.relinks.log).toHaveLength(2);
  });

  test('asks before it deletes, with the harmless answer in focus', async () => {
    const { user, services, choose, outside } = await renderPaneWithTask();
    await choose('Delete task');
    expect(screen.getByRole('button', { name: 'Keep task' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Keep task' }));
    expect(services.removals.log).toHaveLength(0);
    await choose('Delete task');
    await user.click(screen.getByRole('button', { name: 'Delete task' }));
    expect(cardOf('Task 1')).toHaveTextContent('Task 1Deleting…');
    await outside(() => {
      services.removals.only().answer(undefined);
    });
    expect(screen.getByRole('status')).toHaveTextContent('The task was deleted.');
  });

  test('offers a duplicate for removal', async () => {
    const duplicate = linkedTaskOf(2);
    const { user, services } = await renderReadPane({
      linkedTasks: [linkedTaskOf(1), duplicate],
      duplicates: [duplicate.link],
    });
    await linkedTasksShown();
    await user.click(within(cardOf('Task 2')).getByRole('button', { name: 'Remove duplicate' }));
    await user.click(within(cardOf('Task 2')).getByRole('button', { name: 'Delete task' }));
    await settle();
    expect(services.removals.log).toEqual([duplicate.link]);
  });
});

describe('a link that is not whole', () => {
  const withState = async (state: LinkState) => {
    const { link, task } = linkedTaskOf(1);
    const isGone = state === 'task-gone' || state === 'list-gone';
    const pane = await renderReadPane({ linkedTasks: [isGone ? { link, state } : { link, state, task }] });
    return { ...pane, region: await linkedTasksShown() };
  };

  test.each([
    ['unconfirmed', 'This may be out of date'],
    ['one-sided', 'has no link back to this email yet'],
    ['outdated', 'This email was moved'],
  ] as const)('%s says so and offers to try again', async (state, text) => {
    const { region, user, services } = await withState(state);
    expect(cardOf('Task 1')).toHaveTextContent(new RegExp(text));
    await user.click(within(region).getByRole('button', { name: 'Try again' }));
    await settle();
    expect(services.opens.log).toHaveLength(2);
  });

  test('mail-not-found says so, and leaves the task to be worked with', async () => {
    const { region } = await withState('mail-not-found');
    expect(cardOf('Task 1')).toHaveTextContent('is no longer in this mailbox');
    expect(within(region).queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(within(region).getByRole('checkbox')).toBeEnabled();
  });

  test.each(['task-gone', 'list-gone'] as const)('%s offers to remove the link', async (state) => {
    const { region, user, services } = await withState(state);
    expect(within(region).queryByRole('checkbox')).not.toBeInTheDocument();
    expect(within(region).queryByRole('link')).not.toBeInTheDocument();
    await user.click(within(region).getByRole('button', { name: 'Remove link' }));
    await settle();
    expect(services.unlinks.log).toHaveLength(1);
  });

  test('task-gone offers to create the task again in its list', async () => {
    const { region, user, services } = await withState('task-gone');
    await user.click(within(region).getByRole('button', { name: 'Create again' }));
    await settle();
    expect(services.captures.only().asked).toMatchObject({
      evenIfLinked: true,
      draft: { title: 'Subject of a', listId: 'list-tasks' },
    });
  });

  test('damaged is left alone and can be reported', async () => {
    const { region, user, fake } = await withState('damaged');
    await user.click(within(region).getByRole('button', { name: 'Report details' }));
    await settle();
    expect(fake.copied[0]).toContain('Doing: link damaged');
  });

  test('of a newer version offers to reload, which brings the newer version', async () => {
    const { region, user, fake } = await withState('newer-version');
    await user.click(within(region).getByRole('button', { name: 'Reload' }));
    expect(fake.reloads).toBe(1);
  });

  test('is not shown as good while it is being checked', async () => {
    const { region } = await withState('checking');
    expect(within(region).getByText('Checking…')).toBeVisible();
  });

  test('points to the outbox while the mail waits to be marked', async () => {
    const { user, services, outside } = await renderReadPane();
    await user.click(screen.getByRole('button', { name: 'Create task' }));
    await settle();
    await outside(() => {
      services.captures.only().answer({
        kind: 'tag-pending',
        taskKey: taskKeyOf(1),
        task: taskOf(1),
        problem: new Problem('offline'),
      });
    });
    await linkedTasksShown();
    expect(cardOf('Task 1')).toHaveTextContent('The link is still being saved.');
  });
});
