import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { defaultSettings } from '../../../../../src/domain/settings';
import { plainDate } from '../../../../../src/domain/time/plain-date';
import { mailOf, openedOf } from '../../../../support/fake-pane';
import { renderPane, renderReadPane, settle } from '../../../../support/render-pane';

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

  test('is a moment that the mail speaks of, by one click', async () => {
    const { user, services, outside } = await renderOptions();
    const date = plainDate(2026, 11, 27);
    await outside(() => {
      services.dates.only().answer([
        { date, time: '14:00', words: 'Friday at 2 pm' },
        { date: plainDate(2026, 11, 26), time: undefined, words: 'Thursday' },
        { date: plainDate(2026, 11, 20), time: '10:00', words: 'last Friday at 10' },
      ]);
    });
    const times = screen.getByRole('group', { name: 'Times in this email' });
    const [chip, ...others] = within(times).getAllByRole('button');
    expect(others).toEqual([]);
    expect(chip).toHaveAccessibleDescription('“Friday at 2 pm”');
    await user.click(chip ?? document.body);
    expect(chip).toHaveFocus();
    expect(field('Time of the reminder')).toHaveValue('14:00');
    await user.click(button('Create task'));
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({
      reminder: { dateTime: '2026-11-27T14:00:00', timeZone: 'UTC' },
    });
  });

  test('is offered at the time that is set as default', async () => {
    const { user, outside, services } = await renderPane(mailOf('a'), {
      settings: { ...defaultSettings, reminderTime: '07:45' },
    });
    await outside(() => {
      services.opens.only().answer(openedOf(mailOf('a')));
    });
    await user.click(button('More options'));
    await user.click(button('Reminder None'));
    expect(field('Time of the reminder')).toHaveValue('07:45');
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
