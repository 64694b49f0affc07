import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { renderReadPane, settle } from '../support/render-pane';

const chip = (name: string) => screen.getByRole('button', { name });
const create = () => chip('Create task');

describe('the due day', () => {
  test('is set and taken away by its chip', async () => {
    const { user } = await renderReadPane();
    await user.click(chip('Next week'));
    expect(chip('Next week').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Due Mon, Nov 23')).toBeTruthy();
    await user.click(chip('Next week'));
    expect(screen.queryByText('Due Mon, Nov 23')).toBeNull();
  });

  test('is picked in a date field that takes the focus', async () => {
    const { user } = await renderReadPane();
    await user.click(chip('Pick a date'));
    const field = screen.getByLabelText<HTMLInputElement>('Due date');
    expect(document.activeElement).toBe(field);
    await user.type(field, '2026-12-24');
    expect(screen.getByText('Due Thu, Dec 24')).toBeTruthy();
    expect(chip('Pick a date').getAttribute('aria-pressed')).toBe('true');
  });

  test('that is none is told at its field, and nothing is sent before it is one', async () => {
    const { user, services, fake } = await renderReadPane();
    await user.click(chip('Pick a date'));
    const field = screen.getByLabelText<HTMLInputElement>('Due date');
    fireEvent.change(field, { target: { value: '0026-05-03' } });
    expect(field.value).toBe('0026-05-03');
    await user.click(create());
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('Enter a whole date');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '2026-05-03' } });
    expect(document.body.textContent).not.toContain('Enter a whole date');
    await user.click(create());
    fake.bodies.only().answer('');
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({ due: '2026-05-03' });
  });

  test('that is none is no matter any more once another is chosen', async () => {
    const { user } = await renderReadPane();
    await user.click(chip('Pick a date'));
    fireEvent.change(screen.getByLabelText('Due date'), { target: { value: '0026-05-03' } });
    await user.click(create());
    expect(document.body.textContent).toContain('Enter a whole date');
    await user.click(chip('Today'));
    expect(document.body.textContent).not.toContain('Enter a whole date');
  });

  test('is cleared without losing the focus', async () => {
    const { user } = await renderReadPane();
    await user.click(chip('Today'));
    await user.click(screen.getByRole('button', { name: 'Remove due date' }));
    expect(document.activeElement).toBe(chip('Today'));
    expect(chip('Today').getAttribute('aria-pressed')).toBe('false');
  });
});
