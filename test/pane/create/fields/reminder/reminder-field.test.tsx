import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { renderReadPane, settle } from '../../../../support/render-pane';

const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByLabelText(name);
const enter = (name: string, value: string) => {
  fireEvent.change(field(name), { target: { value } });
};

/** The form with its options unfolded, at 9:00 on 21 November. */
async function renderOptions() {
  const pane = await renderReadPane();
  await pane.user.click(button('More options'));
  return pane;
}

describe('the reminder', () => {
  test('is none until it is asked for, and then on the next morning', async () => {
    const { user, services } = await renderOptions();
    await user.click(button('Reminder None'));
    expect(field('Date of the reminder')).toHaveValue('2026-11-22');
    expect(field('Date of the reminder')).toHaveFocus();
    expect(field('Time of the reminder')).toHaveValue('09:00');
    await user.click(button('Create task'));
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({
      reminder: { dateTime: '2026-11-22T09:00:00', timeZone: 'UTC' },
    });
  });

  test('is offered on the due day, and is any other', async () => {
    const { user, services } = await renderOptions();
    await user.click(button('Next week'));
    await user.click(button('Reminder None'));
    expect(field('Date of the reminder')).toHaveValue('2026-11-23');
    enter('Date of the reminder', '2026-12-24');
    enter('Time of the reminder', '17:45');
    await user.click(button('Create task'));
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({
      due: '2026-11-23',
      reminder: { dateTime: '2026-12-24T17:45:00' },
    });
  });

  test('is removed without losing the focus', async () => {
    const { user, services } = await renderOptions();
    await user.click(button('Reminder None'));
    await user.click(button('Remove reminder'));
    expect(button('Reminder None')).toHaveFocus();
    await user.click(button('Create task'));
    await settle();
    expect(services.captures.only().asked.draft.reminder).toBeUndefined();
  });

  test.each([
    ['a day in the past', 'Date of the reminder', '2026-11-20'],
    ['no day', 'Date of the reminder', ''],
    ['a year of two digits', 'Date of the reminder', '0026-11-30'],
    ['no time', 'Time of the reminder', ''],
  ])('with %s is told at its field, and nothing is sent', async (_, name, value) => {
    const { user, services } = await renderOptions();
    await user.click(button('Reminder None'));
    enter(name, value);
    await user.click(button('Create task'));
    await settle();
    expect(field(name)).toBeInvalid();
    expect(field(name)).toHaveFocus();
    expect(field(name)).toHaveAccessibleDescription('Choose a day and a time still to come.');
    expect(services.captures.log).toEqual([]);
  });

  test('at a time of today that is over is told at the time, also when it is folded', async () => {
    const { user, services } = await renderOptions();
    await user.click(button('Reminder None'));
    enter('Date of the reminder', '2026-11-21');
    await user.click(button('More options'));
    await user.click(button('Create task'));
    await settle();
    expect(field('Time of the reminder')).toBeInvalid();
    expect(field('Time of the reminder')).toHaveFocus();
    expect(services.captures.log).toEqual([]);
    enter('Time of the reminder', '09:01');
    expect(field('Time of the reminder')).toBeValid();
    await user.click(button('Create task'));
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({
      reminder: { dateTime: '2026-11-21T09:01:00' },
    });
  });

  test('is named beside the folded options', async () => {
    const { user } = await renderOptions();
    await user.click(button('Reminder None'));
    await user.click(screen.getByRole('radio', { name: 'High' }));
    await user.click(button('More options'));
    expect(button('More options')).toHaveAccessibleDescription('Reminder · High importance');
  });
});
