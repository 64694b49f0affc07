import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { renderReadPane, settle } from '../../support/render-pane';

const listBox = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'List' });
const nameBox = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the new list' });
const button = (name: string) => screen.getByRole('button', { name });

describe('lists that are missing', () => {
  test.each([
    ['none at all', { lists: [] }, 'To Do gave no lists'],
    ['some, perhaps', { areListsComplete: false }, 'Some of your To Do lists may be missing here.'],
    ['the tasks of one', { unreadLists: ['list-work'] }, 'These lists could not be read: Work.'],
    ['the tasks of one without a name', { unreadLists: ['?'] }, 'Some of your To Do lists may be missing'],
  ])('are told, and read again when asked: %s', async (_case, opened, text) => {
    const { user, services } = await renderReadPane(opened);
    expect(document.body).toHaveTextContent(new RegExp(text));
    expect(listBox().placeholder).toBe('');
    await user.click(button('Try again'));
    await settle();
    expect(services.opens.log).toHaveLength(2);
  });

  test('are no matter when all are there', async () => {
    await renderReadPane();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});

describe('a new list', () => {
  test('is made also where To Do gave none, and chosen', async () => {
    const { user, services, outside } = await renderReadPane({ lists: [] });
    await user.click(button('New list…'));
    await settle();
    expect(nameBox()).toHaveFocus();
    await user.keyboard('Errands{Enter}');
    expect(services.newLists.only().asked).toBe('Errands');
    expect(services.captures.log).toHaveLength(0);
    await outside(() => {
      services.newLists.only().answer({ id: 'L9', name: 'Errands', isDefault: false, isShared: false });
    });
    expect(listBox().value).toBe('Errands');
    expect(listBox()).toHaveFocus();
  });

  test('is asked for by keyboard with a name that no list has', async () => {
    const { user, services } = await renderReadPane();
    await user.click(listBox());
    await user.keyboard('Errands');
    expect(document.body).toHaveTextContent(/Press Enter to create one\./);
    await user.keyboard('{Enter}');
    await settle();
    expect(nameBox()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(services.newLists.only().asked).toBe('Errands');
    expect(services.captures.log).toHaveLength(0);
  });

  test('begins with what was typed, and may be put away', async () => {
    const { user } = await renderReadPane();
    await user.click(listBox());
    await user.keyboard('Err');
    await user.click(button('New list…'));
    await settle();
    expect(nameBox().value).toBe('Err');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Name of the new list' })).not.toBeInTheDocument();
    expect(listBox().value).toBe('Tasks');
  });

  test('needs a name, and keeps it when the service refuses', async () => {
    const { user, services, outside } = await renderReadPane();
    await user.click(button('New list…'));
    await settle();
    await user.click(button('Create list'));
    expect(document.body).toHaveTextContent(/Enter a name\./);
    await user.type(nameBox(), 'Errands');
    await user.click(button('Create list'));
    await outside(() => {
      services.newLists.only().fail(new Problem('service-down'));
    });
    expect(nameBox().value).toBe('Errands');
    expect(nameBox()).toHaveAttribute('aria-invalid', 'true');
    await user.click(button('Create list'));
    expect(services.newLists.log).toHaveLength(2);
  });
});
