import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { plainDate } from '../../../src/domain/time/plain-date';
import { taskOf } from '../../support/fake-pane';
import { cardOf, renderPaneWithTask } from '../../support/render-pane';

const button = (name: string) => screen.getByRole('button', { name });
const reminder = { dateTime: '2026-11-24T08:30:00.0000000', timeZone: 'UTC' };

/** The editor of a task’s reminder, at 9:00 on Saturday, 21 November. */
async function renderEditor(changes: Parameters<typeof renderPaneWithTask>[0] = {}) {
  const pane = await renderPaneWithTask(changes);
  await pane.choose('Reminder');
  return pane;
}

describe('the reminder of a linked task', () => {
  test.each([
    ['Later today, 12:00 PM', '2026-11-21T12:00:00', 'Reminder: 12:00 PM'],
    ['Tomorrow, 9:00 AM', '2026-11-22T09:00:00', 'Reminder: Sun, Nov 22, 9:00 AM'],
    ['Next week, 9:00 AM', '2026-11-23T09:00:00', 'Reminder: Mon, Nov 23, 9:00 AM'],
  ])('is one click: %s', async (name, dateTime, words) => {
    const { user, services, outside } = await renderEditor();
    expect(button('Later today, 12:00 PM')).toHaveFocus();
    await user.click(button(name));
    const wanted = { dateTime, timeZone: 'UTC' };
    expect(services.changes.only().asked.change).toEqual({ reminder: wanted });
    expect(cardOf('Task 1')).toHaveTextContent(words);
    await outside(() => {
      services.changes.only().answer(taskOf(1, { reminder: wanted }));
    });
    expect(screen.getByRole('status')).toHaveTextContent(words);
    expect(button('More actions')).toHaveFocus();
  });

  test('is any other day and time, the usual one first', async () => {
    const { user, services } = await renderEditor({ due: plainDate(2026, 12, 4) });
    expect(screen.getByLabelText('Date of the reminder')).toHaveValue('2026-12-04');
    fireEvent.change(screen.getByLabelText('Time of the reminder'), { target: { value: '17:45' } });
    await user.click(button('Save'));
    expect(services.changes.only().asked.change).toEqual({
      reminder: { dateTime: '2026-12-04T17:45:00', timeZone: 'UTC' },
    });
  });

  test('is shown as it is, and taken away', async () => {
    const { user, services, outside } = await renderEditor({ reminder });
    expect(screen.getByLabelText('Date of the reminder')).toHaveValue('2026-11-24');
    expect(screen.getByLabelText('Time of the reminder')).toHaveValue('08:30');
    await user.click(button('None'));
    expect(services.changes.only().asked.change).toEqual({ reminder: undefined });
    expect(cardOf('Task 1')).not.toHaveTextContent('Reminder');
    await outside(() => {
      services.changes.only().answer(taskOf(1));
    });
    expect(screen.getByRole('status')).toHaveTextContent('No reminder');
  });

  test('is back with the reason when the service refuses', async () => {
    const { user, services, outside } = await renderEditor({ reminder });
    await user.click(button('None'));
    await outside(() => {
      services.changes.only().fail(new Problem('service-down'));
    });
    expect(cardOf('Task 1')).toHaveTextContent('Reminder: Tue, Nov 24, 8:30 AM');
    expect(within(cardOf('Task 1')).getByRole('alert')).toHaveTextContent('The task is as it was before.');
  });

  test('that is over is not taken, and what was entered stays', async () => {
    const { user, services } = await renderEditor({ reminder });
    fireEvent.change(screen.getByLabelText('Date of the reminder'), { target: { value: '2026-11-20' } });
    await user.click(button('Save'));
    expect(services.changes.log).toEqual([]);
    expect(cardOf('Task 1')).toHaveTextContent('Choose a day and a time still to come.');
    expect(screen.getByLabelText('Date of the reminder')).toHaveFocus();
  });

  test('is left as it is by Escape from anywhere in it', async () => {
    const { user, services } = await renderEditor({ reminder });
    await user.keyboard('{Escape}');
    expect(services.changes.log).toEqual([]);
    expect(button('More actions')).toHaveFocus();
  });

  test('is not offered for a task that is done', async () => {
    const { user } = await renderPaneWithTask({ isDone: true });
    await user.click(button('More actions'));
    expect(screen.queryByRole('menuitem', { name: 'Reminder' })).not.toBeInTheDocument();
  });
});
