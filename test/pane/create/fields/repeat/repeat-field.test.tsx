import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderReadPane, settle } from '../../../../support/render-pane';

const button = (name: string) => screen.getByRole('button', { name });
const select = (name: string) => screen.getByRole('combobox', { name });
const days = () => within(screen.getByRole('group', { name: 'Repeat' }));

/** The form with its options unfolded, on Saturday, 21 November. */
async function renderOptions() {
  const pane = await renderReadPane();
  await pane.user.click(button('More options'));
  return {
    ...pane,
    async draft() {
      await pane.user.click(button('Create task'));
      await settle();
      return pane.services.captures.only().asked.draft;
    },
  };
}

describe('the repetition', () => {
  test('is none until it is asked for', async () => {
    const { draft } = await renderOptions();
    expect(select('Repeat')).toHaveValue('none');
    expect((await draft()).repeat).toBeUndefined();
  });

  test('makes a task without due day due today, and says so', async () => {
    const { user, draft } = await renderOptions();
    await user.selectOptions(select('Repeat'), 'Daily');
    expect(button('Today')).toHaveAttribute('aria-pressed', 'true');
    expect(select('Repeat')).toHaveAccessibleDescription('First due: today');
    await user.selectOptions(select('Interval'), '3 days');
    expect(await draft()).toMatchObject({ due: '2026-11-21', repeat: { unit: 'day', every: 3 } });
  });

  test('keeps the due day that was chosen', async () => {
    const { user, draft } = await renderOptions();
    await user.click(button('Next week'));
    await user.selectOptions(select('Repeat'), 'Monthly');
    expect(await draft()).toMatchObject({ due: '2026-11-23', repeat: { unit: 'month', every: 1 } });
  });

  test('on weekdays begins on the next one', async () => {
    const { user, draft } = await renderOptions();
    await user.selectOptions(select('Repeat'), 'Weekdays');
    expect(select('Repeat')).toHaveAccessibleDescription('First due: Mon, Nov 23');
    expect(screen.queryByRole('combobox', { name: 'Interval' })).not.toBeInTheDocument();
    expect(await draft()).toMatchObject({ repeat: { unit: 'weekday', every: 1 } });
  });

  test('of weeks has the weekday of the due day, and as many others as are chosen', async () => {
    const { user, draft } = await renderOptions();
    await user.selectOptions(select('Repeat'), 'Weekly');
    expect(days().getByRole('button', { pressed: true })).toHaveTextContent('Sat');
    await user.click(days().getByRole('button', { name: 'Sat' }));
    expect(days().getByRole('button', { pressed: true })).toHaveTextContent('Sat');
    await user.click(days().getByRole('button', { name: 'Wed' }));
    await user.click(days().getByRole('button', { name: 'Mon' }));
    await user.click(days().getByRole('button', { name: 'Sat' }));
    expect(select('Repeat')).toHaveAccessibleDescription('First due: Mon, Nov 23');
    expect(await draft()).toMatchObject({
      repeat: { unit: 'week', every: 1, days: ['monday', 'wednesday'] },
    });
  });

  test('is none without a due day, and returns with one', async () => {
    const { user } = await renderOptions();
    await user.selectOptions(select('Repeat'), 'Yearly');
    await user.click(button('More options'));
    expect(button('More options')).toHaveAccessibleDescription('Repeats');
    await user.click(button('Remove due date'));
    expect(button('More options')).not.toHaveAccessibleDescription();
    await user.click(button('More options'));
    expect(select('Repeat')).toHaveValue('none');
    await user.click(button('Tomorrow'));
    expect(select('Repeat')).toHaveValue('year');
    await user.selectOptions(select('Repeat'), 'None');
    expect(select('Repeat')).toHaveValue('none');
  });
});
