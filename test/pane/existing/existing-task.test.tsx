import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import type { OpenTask } from '../../../src/domain/task/open-task';
import { toPlainDate } from '../../../src/domain/time/plain-date';
import { linkedTaskOf } from '../../support/fake-pane';
import { present } from '../../support/present';
import { renderReadPane, settle } from '../../support/render-pane';
import { offline } from '../../support/started-pane';

const tasks: readonly OpenTask[] = [
  {
    listId: 'list-work',
    taskId: 'task-1',
    title: 'Choose lamps',
    due: present(toPlainDate('2026-11-24')),
  },
  { listId: 'list-tasks', taskId: 'task-2', title: 'Compare offers' },
];

const tab = (name: string) => screen.getByRole('tab', { name });
const searchbox = () => screen.getByRole('searchbox', { name: 'Search tasks' });
const results = () => screen.getByRole('list', { name: 'Tasks' });
const addButtons = () => within(results()).getAllByRole('button');

/** A mail without a task, with the tab **Existing task** open. */
async function renderTab(found: readonly OpenTask[] = tasks) {
  const pane = await renderReadPane({});
  pane.services.search.tasks = found;
  await pane.user.click(tab('Existing task'));
  await settle();
  await pane.outside(() => {
    pane.services.search.progress({});
  });
  return pane;
}

describe('the tab Existing task', () => {
  test('shows what fits best, with list and due day, and is ready to be typed into', async () => {
    await renderTab();
    expect(searchbox()).toHaveFocus();
    expect(screen.getByText('Best matches for this email')).toBeVisible();
    const [first, second] = within(results()).getAllByRole('listitem');
    expect(first).toHaveTextContent('Choose lampsWork · Due Tue, Nov 24');
    expect(second).toHaveTextContent('Compare offersTasks');
    expect(addButtons()[0]).toHaveAccessibleDescription('Choose lamps Work · Due Tue, Nov 24');
  });

  test('adds the mail to the chosen task; its card takes the place of the form, with Undo', async () => {
    const { user, outside, services } = await renderTab();
    await user.click(present(addButtons()[1]));
    expect(addButtons()[1]).toHaveTextContent('Adding…');
    expect(services.relinks.only().asked).toEqual({
      link: { listId: 'list-tasks', taskId: 'task-2' },
      title: 'Compare offers',
    });
    await outside(() => {
      services.relinks.only().answer(linkedTaskOf(2, { title: 'Compare offers' }));
    });
    expect(screen.getByRole('article', { name: 'Compare offers' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('This email was added to the task.');
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(services.unlinks.only().asked).toMatchObject({ taskId: 'task-2' });
  });

  test('finds by what is typed, says how many, and takes the first with Enter', async () => {
    const { user, services } = await renderTab();
    await user.type(searchbox(), 'offers');
    expect(within(results()).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByText('Best matches for this email')).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(services.relinks.only().asked).toMatchObject({ title: 'Compare offers' });
  });

  test('takes nothing with Enter before anything is typed', async () => {
    const { user, services } = await renderTab();
    await user.keyboard('{Enter}');
    expect(services.relinks.log).toEqual([]);
  });

  test('is walked with the arrow keys', async () => {
    const { user } = await renderTab();
    await user.keyboard('{ArrowDown}');
    expect(addButtons()[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(addButtons()[1]).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(searchbox()).toHaveFocus();
  });

  test('says how far it has looked, and finds what is known by then', async () => {
    const { outside, services } = await renderTab();
    await outside(() => {
      services.search.progress({ known: 120, all: 500 });
    });
    expect(screen.getByText('Looking through your lists: 120 of 500')).toBeVisible();
    expect(addButtons()).toHaveLength(2);
    await outside(() => {
      services.search.progress({ known: 499, all: 500, unread: 1 });
      services.search.refreshes.only().answer();
    });
    expect(screen.queryByText(/Looking through/)).not.toBeInTheDocument();
    expect(screen.getByText('1 list could not be read now.')).toBeVisible();
    expect(screen.getByText('2 tasks found')).toHaveAttribute('aria-live', 'polite');
  });

  test('says that nothing was found, or that there is nothing', async () => {
    const { user } = await renderTab([]);
    expect(screen.getByText('There is no open task to add this email to.')).toBeVisible();
    await user.type(searchbox(), 'chairs');
    expect(screen.getByText('No open task has these words.')).toBeVisible();
  });

  test('leaves out the tasks that the mail has', async () => {
    const { user, services, outside } = await renderReadPane({
      linkedTasks: [linkedTaskOf(2, { title: 'Compare offers' })],
    });
    services.search.tasks = tasks;
    await user.click(screen.getByRole('button', { name: 'Create another task' }));
    await user.click(tab('Existing task'));
    await settle();
    await outside(() => {
      services.search.progress({});
    });
    expect(within(results()).getAllByRole('listitem')).toHaveLength(1);
  });

  test('says at the task what kept the mail from being added, and tries again', async () => {
    const { user, outside, services } = await renderTab();
    await user.click(present(addButtons()[0]));
    await outside(() => {
      services.relinks.only().fail(new Problem('task-full'));
    });
    expect(within(results()).getByRole('alert')).toHaveTextContent(
      'The task is as it was, without this email.',
    );
    await user.type(searchbox(), 'lamps');
    expect(within(results()).queryByRole('alert')).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    await outside(() => {
      services.relinks.only().fail(offline);
    });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(services.relinks.log).toHaveLength(3);
  });

  test('says what keeps it from reading the lists, and goes on by a click', async () => {
    const { user, outside, services } = await renderTab();
    await outside(() => {
      services.search.refreshes.only().fail(offline);
    });
    expect(screen.getByRole('alert')).toHaveTextContent('There is no connection to the service.');
    expect(addButtons()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(services.search.refreshes.log).toHaveLength(2);
  });

  test('keeps what was entered for a new task', async () => {
    const { user } = await renderReadPane({});
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ' today');
    await user.click(tab('Existing task'));
    await settle();
    expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
    await user.click(tab('New task'));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Subject of a today');
  });

  test('stops looking when it is left', async () => {
    const { user, services } = await renderTab();
    const { signal } = services.search.refreshes.only();
    await user.click(tab('New task'));
    expect(signal.aborted).toBe(true);
  });
});
