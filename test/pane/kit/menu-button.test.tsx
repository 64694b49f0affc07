import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { plainDate } from '../../../src/domain/time/plain-date';
import { linkedTaskOf } from '../../support/fake-pane';
import { linkedTasksShown, renderReadPane } from '../../support/render-pane';

const button = () => screen.getByRole('button', { name: 'More actions' });
const days = ['Today', 'Tomorrow', 'Next week', 'None'];
const entry = (name: string) =>
  screen.getByRole(days.includes(name) ? 'menuitemradio' : 'menuitem', { name });

async function withMenu() {
  const pane = await renderReadPane({
    linkedTasks: [linkedTaskOf(1, { importance: 'high', due: plainDate(2026, 11, 26) })],
  });
  await linkedTasksShown();
  button().focus();
  await pane.user.keyboard('{Enter}');
  return pane;
}

describe('a menu', () => {
  test('is named after its button, opens from it and has the focus on its first entry', async () => {
    await withMenu();
    expect(screen.getByRole('menu', { name: 'More actions' })).toBeVisible();
    expect(button()).toHaveAttribute('aria-expanded', 'true');
    expect(entry('Today')).toHaveFocus();
  });

  test('is walked through by arrow keys, round its ends, by Home and End, and by first letters', async () => {
    const { user } = await withMenu();
    await user.keyboard('{ArrowDown}');
    expect(entry('Tomorrow')).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(entry('Delete task')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(entry('Today')).toHaveFocus();
    await user.keyboard('{End}');
    expect(entry('Delete task')).toHaveFocus();
    await user.keyboard('n');
    expect(entry('Next week')).toHaveFocus();
    await user.keyboard('n');
    expect(entry('None')).toHaveFocus();
  });

  test('shows which of several values is chosen', async () => {
    await withMenu();
    const values = screen.getAllByRole('menuitemradio');
    expect(values.map((value) => [value.textContent, value.getAttribute('aria-checked')])).toEqual([
      ['Today', 'false'],
      ['Tomorrow', 'false'],
      ['Next week', 'false'],
      ['Pick a date', 'true'],
      ['None', 'false'],
      ['High', 'true'],
      ['Normal', 'false'],
      ['Low', 'false'],
    ]);
  });

  test('closes by Escape and gives the focus back to its button', async () => {
    const { user } = await withMenu();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(button()).toHaveFocus();
  });

  test('closes by its button, by Tab and by a click elsewhere', async () => {
    const { user } = await withMenu();
    await user.click(button());
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    await user.click(button());
    await user.tab();
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    await user.click(button());
    await user.click(screen.getByRole('heading', { name: 'Linked tasks' }));
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  test('closes by a choice and gives the focus back to its button', async () => {
    const { user, services } = await withMenu();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(services.changes.log).toHaveLength(1);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(button()).toHaveFocus();
  });
});
