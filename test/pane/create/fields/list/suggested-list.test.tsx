import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { defaultSettings } from '../../../../../src/domain/settings';
import { lists, mailOf, openedOf, taskKeyOf } from '../../../../support/fake-pane';
import { renderPane, settle } from '../../../../support/render-pane';
import { linkedOutcome, offline } from '../../../../support/started-pane';

const mail = mailOf('a');
const listBox = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'List' });
const options = () => within(screen.getByRole('listbox', { name: 'List' })).getAllByRole('option');
const menu = () => screen.queryByRole('button', { name: 'About the suggested list' });

/** A pane on a mail whose sender has a usual list. */
async function renderWithSuggestion(settings = defaultSettings, known = lists) {
  const pane = await renderPane(undefined, { settings });
  pane.services.suggestions.lists.set(mail.sender.address, 'list-work');
  await pane.outside(() => {
    pane.fake.select(mail);
  });
  await pane.outside(() => {
    pane.services.opens.only().answer(openedOf(mail, { lists: known }));
  });
  return pane;
}

describe('the suggested list', () => {
  test('stands first with its reason, is not chosen by itself, and is chosen by one click', async () => {
    const { user } = await renderWithSuggestion({ ...defaultSettings, lastListId: 'list-home' });
    expect(listBox()).toHaveValue('Tasks');
    await user.click(listBox());
    const [first, ...others] = options();
    expect(first).toHaveAccessibleName('Work Where you put this sender’s emails');
    expect(others.map((option) => option.textContent)).toEqual(['EinkäufeShared', 'Tasks']);
    await user.click(first ?? document.body);
    expect(listBox()).toHaveValue('Work');
  });

  test('is not offered when its list is gone', async () => {
    await renderWithSuggestion(
      defaultSettings,
      lists.filter(({ id }) => id !== 'list-work'),
    );
    expect(menu()).not.toBeInTheDocument();
  });

  test('comes at once among 500 lists', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      id: `list-${index}`,
      name: `List ${index}`,
      isDefault: index === 0,
      isShared: false,
    }));
    const { user, services } = await renderWithSuggestion(defaultSettings, many);
    expect(services.opens.log).toHaveLength(1);
    await user.click(listBox());
    expect(options()).toHaveLength(500);
  });

  test('can be switched off and on again, and the focus stays', async () => {
    const { user, fake } = await renderWithSuggestion();
    await user.click(menu() ?? document.body);
    expect(screen.getByRole('menu')).toHaveTextContent('on this device only');
    await user.click(screen.getByRole('menuitem', { name: 'Stop suggesting lists' }));
    await settle();
    expect(menu()).toHaveFocus();
    expect(fake.settings.suggestsLists).toBe(false);
    expect(document.body).toHaveTextContent('Lists are no longer suggested.');
    await user.click(listBox());
    expect(options()[0]).toHaveAccessibleName('Tasks');
    await user.keyboard('{Escape}');

    await user.click(menu() ?? document.body);
    await user.click(screen.getByRole('menuitem', { name: 'Suggest lists again' }));
    await settle();
    expect(fake.settings.suggestsLists).toBe(true);
    await user.click(listBox());
    expect(options()[0]).toHaveAccessibleName(/^Work Where you put/);
  });

  test('can be switched on where it is off', async () => {
    await renderWithSuggestion({ ...defaultSettings, suggestsLists: false });
    expect(menu()).toBeVisible();
  });

  test('is forgotten with all others when asked, and the focus stays', async () => {
    const { user, services } = await renderWithSuggestion();
    await user.click(menu() ?? document.body);
    await user.click(screen.getByRole('menuitem', { name: 'Forget what was learned' }));
    await settle();
    expect(services.suggestions.lists.size).toBe(0);
    expect(menu()).toHaveFocus();
    expect(document.body).toHaveTextContent('What was learned is forgotten.');
    await user.click(listBox());
    expect(options()[0]).toHaveAccessibleName('Tasks');
  });

  test('is nothing that shows where no list is usual', async () => {
    await renderPane(mailOf('b'));
    expect(menu()).not.toBeInTheDocument();
  });
});

describe('where a task goes', () => {
  const create = () => screen.getByRole('button', { name: 'Create task' });

  test('is learnt once it was made', async () => {
    const { user, services, outside } = await renderWithSuggestion();
    await user.click(create());
    await settle();
    expect(services.suggestions.learnt).toEqual([]);
    await outside(() => {
      services.captures.only().answer(linkedOutcome);
    });
    expect(services.suggestions.learnt).toEqual([[mail.sender.address, 'list-tasks']]);
  });

  test('is not learnt while it waits', async () => {
    const { user, services, outside } = await renderWithSuggestion();
    await user.click(create());
    await settle();
    await outside(() => {
      services.captures.only().answer({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    });
    expect(services.suggestions.learnt).toEqual([]);
  });

  test('is not learnt while suggestions are off', async () => {
    const { user, services, outside } = await renderWithSuggestion({
      ...defaultSettings,
      suggestsLists: false,
    });
    await user.click(create());
    await settle();
    await outside(() => {
      services.captures.only().answer(linkedOutcome);
    });
    expect(services.suggestions.learnt).toEqual([]);
  });
});
