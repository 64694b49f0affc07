import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { Problem } from '../../../../../src/domain/problem';
import { plainDate } from '../../../../../src/domain/time/plain-date';
import { renderReadPane, settle } from '../../../../support/render-pane';

const chip = (name: string) => screen.getByRole('button', { name });
const create = () => chip('Create task');

describe('the due day', () => {
  test('is set and taken away by its chip', async () => {
    const { user } = await renderReadPane();
    await user.click(chip('Next week'));
    expect(chip('Next week')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('Due Mon, Nov 23')).toBeVisible();
    await user.click(chip('Next week'));
    expect(screen.queryByText('Due Mon, Nov 23')).not.toBeInTheDocument();
  });

  test('is picked in a date field that takes the focus', async () => {
    const { user } = await renderReadPane();
    await user.click(chip('Pick a date'));
    const field = screen.getByLabelText<HTMLInputElement>('Due date');
    expect(field).toHaveFocus();
    await user.type(field, '2026-12-24');
    expect(screen.getByText('Due Thu, Dec 24')).toBeVisible();
    expect(chip('Pick a date')).toHaveAttribute('aria-pressed', 'true');
  });

  test('that is none is told at its field, and nothing is sent before it is one', async () => {
    const { user, services } = await renderReadPane();
    await user.click(chip('Pick a date'));
    const field = screen.getByLabelText<HTMLInputElement>('Due date');
    fireEvent.change(field, { target: { value: '0026-05-03' } });
    expect(field).toHaveValue('0026-05-03');
    await user.click(create());
    expect(field).toBeInvalid();
    expect(document.body).toHaveTextContent(/Enter a whole date/);
    expect(field).toHaveFocus();
    fireEvent.change(field, { target: { value: '2026-05-03' } });
    expect(document.body).not.toHaveTextContent(/Enter a whole date/);
    await user.click(create());
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({ due: '2026-05-03' });
  });

  test('that is none is no matter any more once another is chosen', async () => {
    const { user } = await renderReadPane();
    await user.click(chip('Pick a date'));
    fireEvent.change(screen.getByLabelText('Due date'), { target: { value: '0026-05-03' } });
    await user.click(create());
    expect(document.body).toHaveTextContent(/Enter a whole date/);
    await user.click(chip('Today'));
    expect(document.body).not.toHaveTextContent(/Enter a whole date/);
  });

  test('is cleared without losing the focus', async () => {
    const { user } = await renderReadPane();
    await user.click(chip('Today'));
    await user.click(screen.getByRole('button', { name: 'Remove due date' }));
    expect(chip('Today')).toHaveFocus();
    expect(chip('Today')).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('the days that the mail speaks of', () => {
  const found = [
    { date: plainDate(2026, 12, 7), time: undefined, words: 'Monday 7 December at 8:20' },
    { date: plainDate(2026, 11, 20), time: undefined, words: 'last Friday' },
  ];

  test('are offered with their words once they are known, and chosen by a click', async () => {
    const { user, services, outside } = await renderReadPane();
    await outside(() => {
      services.dates.only().answer(found);
    });
    const offered = within(screen.getByRole('group', { name: 'Dates in this email' })).getAllByRole('button');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Mon, Dec 7']);
    expect(chip('Mon, Dec 7')).toHaveAccessibleDescription('“Monday 7 December at 8:20”');
    await user.click(chip('Mon, Dec 7'));
    expect(chip('Mon, Dec 7')).toHaveAttribute('aria-pressed', 'true');
    expect(chip('Pick a date')).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByText('Due Mon, Dec 7')).toBeVisible();
    await user.click(create());
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({ due: '2026-12-07' });
  });

  test('are no matter where Outlook does not give the text', async () => {
    const { services, outside } = await renderReadPane();
    await outside(() => {
      services.dates.only().fail(new Problem('not-found'));
    });
    expect(screen.queryByRole('group', { name: 'Dates in this email' })).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
