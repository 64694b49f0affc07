import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Problem } from '../../../../../src/domain/problem';
import { renderReadPane, settle } from '../../../../support/render-pane';

const button = (name: string) => screen.getByRole('button', { name });
const offer = (name: string) => screen.getByRole('checkbox', { name });
const texts = () =>
  within(screen.getByRole('list', { name: 'Steps' }))
    .getAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ value }) => value);

/** The form with the editor of steps unfolded; the search for steps in the mail is under way. */
async function renderSearch() {
  const pane = await renderReadPane();
  await pane.user.click(button('More options'));
  await pane.user.click(button('Steps None'));
  return {
    ...pane,
    /** Creates the task; the steps that it is to have. */
    async create() {
      await pane.user.click(button('Create task'));
      await settle();
      return pane.services.captures.only().asked.draft.steps;
    },
  };
}

/** The same, with what the mail asks for. */
async function renderSteps(found: readonly string[] = ['Call Ben', 'Send the offer', 'Book a room']) {
  const pane = await renderSearch();
  await pane.outside(() => {
    pane.services.stepSearches.only().answer(found);
  });
  return pane;
}

describe('the steps of a new task', () => {
  test('are looked for once the editor is unfolded, and none is chosen', async () => {
    const { user, services, outside } = await renderReadPane();
    await user.click(button('More options'));
    expect(services.stepSearches.log).toEqual([]);
    await user.click(button('Steps None'));
    expect(screen.getByText('Looking for steps in the email…')).toBeVisible();
    await outside(() => {
      services.stepSearches.only().answer(['Call Ben', 'Send the offer']);
    });
    expect(screen.getByText('From the email')).toBeVisible();
    expect(offer('Call Ben')).not.toBeChecked();
    expect(offer('Send the offer')).not.toBeChecked();
    expect(screen.queryByRole('list', { name: 'Steps' })).not.toBeInTheDocument();
  });

  test('are those of the user, whose name is known from the account', async () => {
    const { user, services, outside } = await renderReadPane();
    await outside(() => {
      services.accounts.set({ signedIn: { username: 'ben@example.com', name: 'Ben Ode' } });
    });
    await user.click(button('More options'));
    await user.click(button('Steps None'));
    expect(services.stepSearches.only().asked).toBe('Ben Ode');
  });

  test('are chosen in the order of the clicks, and taken back', async () => {
    const { user, create } = await renderSteps();
    await user.click(offer('Send the offer'));
    await user.click(offer('Call Ben'));
    await user.click(offer('Book a room'));
    expect(texts()).toEqual(['Send the offer', 'Call Ben', 'Book a room']);
    await user.click(offer('Call Ben'));
    expect(offer('Call Ben')).not.toBeChecked();
    expect(button('Steps 2')).toBeVisible();
    expect(await create()).toEqual(['Send the offer', 'Book a room']);
  });

  test('are edited, and stay chosen', async () => {
    const { user, create } = await renderSteps();
    await user.click(offer('Call Ben'));
    await user.type(screen.getByRole('textbox', { name: 'Step 1' }), ' today');
    expect(screen.getByRole('textbox', { name: 'Step 1' })).toHaveFocus();
    expect(offer('Call Ben')).toBeChecked();
    expect(await create()).toEqual(['Call Ben today']);
  });

  test('move up and down with the focus, and their new place is told', async () => {
    const { user, create } = await renderSteps();
    for (const name of ['Call Ben', 'Send the offer', 'Book a room']) await user.click(offer(name));
    await user.click(button('Move up: Book a room'));
    expect(texts()).toEqual(['Call Ben', 'Book a room', 'Send the offer']);
    expect(button('Move up: Book a room')).toHaveFocus();
    expect(screen.getByText('Now step 2 of 3.')).toBeVisible();
    await user.click(button('Move up: Book a room'));
    expect(button('Move up: Book a room')).toHaveFocus();
    expect(button('Move up: Book a room')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Move down: Call Ben'));
    expect(button('Move down: Call Ben')).toHaveFocus();
    expect(button('Move down: Call Ben')).toHaveAttribute('aria-disabled', 'true');
    expect(await create()).toEqual(['Book a room', 'Send the offer', 'Call Ben']);
  });

  test('are removed, and the focus is on the next one or on what adds one', async () => {
    const { user, create } = await renderSteps();
    for (const name of ['Call Ben', 'Send the offer', 'Book a room']) await user.click(offer(name));
    await user.click(button('Remove: Call Ben'));
    expect(button('Remove: Send the offer')).toHaveFocus();
    await user.click(button('Remove: Book a room'));
    expect(button('Add a step')).toHaveFocus();
    await user.click(button('Remove: Send the offer'));
    expect(button('Add a step')).toHaveFocus();
    expect(offer('Send the offer')).not.toBeChecked();
    expect(await create()).toBeUndefined();
  });

  test('are added by hand, the next one by Enter, and empty ones are left out', async () => {
    const { user, services, create } = await renderSteps([]);
    expect(screen.getByText('No steps were found in the email.')).toBeVisible();
    await user.click(button('Add a step'));
    expect(screen.getByRole('textbox', { name: 'Step 1' })).toHaveFocus();
    await user.keyboard('Buy paint{Enter}');
    expect(screen.getByRole('textbox', { name: 'Step 2' })).toHaveFocus();
    expect(button('Remove: Step 2')).toBeVisible();
    expect(services.captures.log).toEqual([]);
    expect(button('Steps 1')).toBeVisible();
    expect(await create()).toEqual(['Buy paint']);
  });

  test('are at most 20', async () => {
    const found = Array.from({ length: 20 }, (_, index) => `Step of the mail ${index + 1}`);
    const { user, create } = await renderSteps(found);
    for (const box of screen.getAllByRole('checkbox').slice(1)) await user.click(box);
    await user.click(button('Add a step'));
    expect(screen.getByText('A task takes up to 20 steps here.')).toBeVisible();
    expect(offer('Step of the mail 1')).toBeDisabled();
    await user.click(button('Add a step'));
    expect(texts()).toHaveLength(20);
    expect(await create()).toEqual(found.slice(1));
  });

  test('are looked for again after a failure, and can be added all the same', async () => {
    const { user, services, outside } = await renderSearch();
    await outside(() => {
      services.stepSearches.only().fail(new Problem('offline'));
    });
    expect(screen.getByText('There is no connection to the service.')).toBeVisible();
    expect(button('Add a step')).toBeVisible();
    await user.click(button('Try again'));
    expect(button('Steps None')).toHaveFocus();
    await outside(() => {
      services.stepSearches.only().answer(['Call Ben']);
    });
    expect(offer('Call Ben')).toBeVisible();
  });

  test('are no longer looked for once the editor is folded', async () => {
    const { user, services } = await renderSearch();
    const { signal } = services.stepSearches.only();
    await user.click(button('Steps None'));
    expect(signal.aborted).toBe(true);
  });

  test('are named beside the folded options, and stay as they are', async () => {
    const { user } = await renderSteps();
    await user.click(offer('Send the offer'));
    await user.click(offer('Call Ben'));
    await user.click(button('More options'));
    expect(button('More options')).toHaveAccessibleDescription('2 steps');
    await user.click(button('More options'));
    await user.click(button('Steps 2'));
    expect(texts()).toEqual(['Send the offer', 'Call Ben']);
  });
});
