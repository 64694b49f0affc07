import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Message } from '../../../../../src/domain/mail/message';
import { Problem } from '../../../../../src/domain/problem';
import { renderReadPane, settle } from '../../../../support/render-pane';

const button = (name: string) => screen.getByRole('button', { name });
const group = () => screen.getByRole('group', { name: 'Categories' });
const chip = (name: string) => within(group()).getByRole('button', { name });
const box = () => screen.getByRole('textbox', { name: 'Add a category' });
const message = { categories: ['Project Birch', 'Travel'] } as unknown as Message;

/** The unfolded categories of a mail that has two. */
async function renderCategories() {
  const pane = await renderReadPane({ message });
  await pane.user.click(button('More options'));
  await pane.user.click(button('Categories None'));
  await settle();
  return {
    ...pane,
    async draft() {
      await pane.user.click(button('Create task'));
      await settle();
      return pane.services.captures.only().asked.draft;
    },
  };
}

describe('the categories of a new task', () => {
  test('are none until some of the mail are chosen', async () => {
    const { user, draft } = await renderCategories();
    expect(chip('Travel')).toHaveAttribute('aria-pressed', 'false');
    await user.click(chip('Travel'));
    await user.click(chip('Project Birch'));
    await user.click(chip('Travel'));
    expect(button('Categories 1')).toBeVisible();
    expect(await draft()).toMatchObject({ categories: ['Project Birch'] });
  });

  test('are absent where none was chosen', async () => {
    const { draft } = await renderCategories();
    expect(await draft()).not.toHaveProperty('categories');
  });

  test('can be any other, and each once, however it is written', async () => {
    const { user, draft } = await renderCategories();
    await user.type(box(), ' Errands {Enter}');
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('');
    expect(chip('Errands')).toHaveAttribute('aria-pressed', 'true');
    await user.type(box(), 'errands{Enter}TRAVEL{Enter}');
    await user.type(box(), 'Later');
    expect(await draft()).toMatchObject({ categories: ['Errands', 'Travel', 'Later'] });
  });

  test('have what is being typed when the task is created from there', async () => {
    const { user, services } = await renderCategories();
    await user.type(box(), 'Errands{Control>}{Enter}{/Control}');
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({ categories: ['Errands'] });
  });

  test('are said in a few words where the options are folded', async () => {
    const { user } = await renderCategories();
    await user.click(chip('Travel'));
    await user.click(button('More options'));
    expect(button('More options')).toHaveAccessibleDescription('Travel');
  });
});

describe('all categories', () => {
  test('are asked for by a click, and stand with their colours beside those that are chosen', async () => {
    const { user, outside, services } = await renderCategories();
    await user.type(box(), 'Own{Enter}');
    expect(services.categories.log).toEqual([]);
    await user.click(button('All categories'));
    await outside(() => {
      services.categories.only().answer([{ name: 'Blue category', preset: 7 }, { name: 'travel' }]);
    });
    expect(
      within(group())
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Blue category', 'travel', 'Project Birch', 'Own']);
    expect(document.body).toHaveTextContent('These are all categories of your mailbox.');
  });

  test('need a permission, and follow once it is granted', async () => {
    const { user, outside, services } = await renderCategories();
    await user.click(button('All categories'));
    await outside(() => {
      services.categories.only().fail(new Problem('consent-needed'));
    });
    expect(document.body).toHaveTextContent('needs permission to read your mailbox settings');
    await user.click(button('Grant access'));
    await settle();
    expect(services.signIns.only().asked).toEqual(['MailboxSettings.Read']);
    await outside(() => {
      services.signIns.only().answer('token');
    });
    await outside(() => {
      services.categories.only().answer([{ name: 'Blue category', preset: 7 }]);
    });
    expect(chip('Blue category')).toBeVisible();
  });

  test('can be asked for again after a failure', async () => {
    const { user, outside, services } = await renderCategories();
    await user.click(button('All categories'));
    await outside(() => {
      services.categories.only().fail(new Problem('offline'));
    });
    expect(document.body).toHaveTextContent('There is no connection to the service.');
    await user.click(button('Try again'));
    await outside(() => {
      services.categories.only().answer([]);
    });
    expect(services.categories.log).toHaveLength(2);
  });
});
