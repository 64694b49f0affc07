import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { plainDate } from '../../../src/domain/time/plain-date';
import { taskOf } from '../../support/fake-pane';
import { cardOf, renderPaneWithTask, settle } from '../../support/render-pane';

const recurrence = { pattern: { type: 'daily' }, range: { recurrenceTimeZone: 'UTC' } };
const status = () => screen.getByRole('status');

describe('a repeating task', () => {
  const due = plainDate(2026, 11, 21);
  const next = plainDate(2026, 11, 22);

  test('shows that it repeats, and says what a new date has made of the series', async () => {
    const { services, choose, outside } = await renderPaneWithTask({ due, recurrence });
    expect(cardOf('Task 1')).toHaveTextContent(/Due today · Repeats/);
    await choose('Tomorrow', 'menuitemradio');
    await outside(() => {
      services.changes.only().answer(taskOf(1, { due: plainDate(2026, 11, 24), recurrence }));
    });
    expect(status()).toHaveTextContent(/its next date is Tue, Nov 24/);
    await choose('None', 'menuitemradio');
    expect(cardOf('Task 1')).not.toHaveTextContent(/Repeats/);
    await outside(() => {
      services.changes.only().answer(taskOf(1));
    });
    expect(status()).toHaveTextContent(/no longer repeats/);
  });

  test('tells its next day when it is completed, and takes that back by Undo', async () => {
    const { user, services, outside } = await renderPaneWithTask({ due, recurrence });
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('checkbox'));
    expect(services.changes.log).toHaveLength(1);
    await outside(() => {
      services.changes.only().answer(taskOf(1, { due: next, recurrence }));
    });
    expect(status()).toHaveTextContent('Done for today. Next: tomorrow.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await settle();
    expect(cardOf('Task 1')).toHaveTextContent('Due today');
    const reopening = services.reopenings.only();
    expect(reopening.asked).toEqual({ title: 'Task 1', due, next });
    await outside(() => {
      reopening.answer({ task: taskOf(1, { due, recurrence }), isCopyLeft: true });
    });
    expect(status()).toHaveTextContent('The task is open again. Due: today.');
    expect(status()).toHaveTextContent('To Do may still show the completed one as well.');
  });

  test('that is late does not say that today is done', async () => {
    const late = plainDate(2026, 11, 20);
    const { user, services, outside } = await renderPaneWithTask({ due: late, recurrence });
    await user.click(screen.getByRole('checkbox'));
    await outside(() => {
      services.changes.only().answer(taskOf(1, { due, recurrence }));
    });
    expect(status()).toHaveTextContent('Completed. Next: today.');
  });

  test('is deleted after the question has told that all of it goes', async () => {
    const { choose } = await renderPaneWithTask({ recurrence });
    await choose('Delete task');
    expect(cardOf('Task 1')).toHaveTextContent('Delete “Task 1” and all its repetitions for good?');
  });
});

describe('a change of a task', () => {
  test.each([
    ['Tomorrow', taskOf(1, { due: plainDate(2026, 11, 22) }), /^Due tomorrow$/],
    ['None', taskOf(1), /^No due date$/],
    ['High', taskOf(1, { importance: 'high' }), /^High importance$/],
  ])('by %s is said once, without buttons', async (item, task, words) => {
    const { services, choose, outside } = await renderPaneWithTask({ due: plainDate(2026, 11, 30) });
    await choose(item, 'menuitemradio');
    expect(status()).toBeEmptyDOMElement();
    await outside(() => {
      services.changes.only().answer(task);
    });
    expect(status()).toHaveTextContent(words);
    expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus();
  });

  test('that completes it leaves the form folded', async () => {
    const { user, services, outside } = await renderPaneWithTask();
    await user.click(screen.getByRole('checkbox'));
    await outside(() => {
      services.changes.only().answer(taskOf(1, { isDone: true }));
    });
    expect(screen.getByRole('button', { name: 'Create another task' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Create task' })).not.toBeInTheDocument();
  });

  test('is saved by the keys that create a task elsewhere', async () => {
    const { user, services, choose } = await renderPaneWithTask();
    await user.click(screen.getByRole('button', { name: 'Create another task' }));
    await choose('Rename');
    await user.keyboard('Better{Control>}{Enter}{/Control}');
    expect(services.changes.only().asked.change).toEqual({ title: 'Better' });
    expect(services.captures.log).toEqual([]);
  });
});

test('a task that could not be deleted is back with the reason', async () => {
  const { user, services, choose, outside } = await renderPaneWithTask();
  await choose('Delete task');
  await user.click(screen.getByRole('button', { name: 'Delete task' }));
  await outside(() => {
    services.removals.only().fail(new Problem('service-down'));
  });
  expect(within(cardOf('Task 1')).getByRole('alert')).toHaveTextContent('The task is still there.');
  expect(screen.getByRole('checkbox', { name: 'Task 1' })).toBeVisible();
});
