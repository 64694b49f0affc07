import { describe, expect, test } from '@jest/globals';
import { within } from '@testing-library/react';
import { plainDate } from '../../../src/domain/time/plain-date';
import { linkedTaskOf, mailOf, openedOf } from '../../support/fake-pane';
import { cardOf, linkedTasksShown, renderPane, renderReadPane } from '../../support/render-pane';

const remembered = {
  title: 'Task 1',
  isDone: false,
  due: plainDate(2026, 11, 24),
  isRepeating: false,
  importance: 'normal',
} as const;

describe('the card of a task that this device remembers', () => {
  const { link } = linkedTaskOf(1);

  test('has name and facts before the task is read, and nothing to do but to open it', async () => {
    const pane = await renderPane(mailOf('a'));
    await pane.outside(() => {
      const opened = openedOf(mailOf('a'), { linkedTasks: [{ link, state: 'checking', remembered }] });
      pane.services.progress(opened);
    });
    await linkedTasksShown();
    const card = cardOf('Task 1');
    expect(card).toHaveTextContent(/^Task 1Tasks · Due Tue, Nov 24Open in To Do$/);
    expect(within(card).getByRole('checkbox')).toBeDisabled();
    expect(within(card).queryByRole('button')).not.toBeInTheDocument();
  });

  test.each([
    ['task-gone', /^Task 1This task was deleted in To Do./],
    ['list-gone', /^Task 1The list of this task was deleted/],
  ] as const)('keeps its name as %s', async (state, words) => {
    await renderReadPane({ linkedTasks: [{ link, state, remembered }] });
    await linkedTasksShown();
    expect(cardOf('Task 1')).toHaveTextContent(words);
    expect(within(cardOf('Task 1')).queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('is shown as it was last seen when it cannot be read now', async () => {
    await renderReadPane({ linkedTasks: [{ link, state: 'unconfirmed', remembered }] });
    await linkedTasksShown();
    expect(cardOf('Task 1')).toHaveTextContent(/^Task 1Tasks · Due Tue, Nov 24Open in To DoThis may/);
    expect(within(cardOf('Task 1')).getByRole('checkbox')).toBeDisabled();
  });
});
