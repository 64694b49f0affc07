import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { lists, taskOf } from '../../support/fake-pane';
import { cardOf, renderPaneWithTask, settle } from '../../support/render-pane';
import { offline, pendingOperation } from '../../support/started-pane';

const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'To list' });
const [work] = lists;

async function renderEditor(changes: Parameters<typeof renderPaneWithTask>[0] = {}) {
  const pane = await renderPaneWithTask(changes);
  await pane.choose('Move to another list');
  return pane;
}

describe('moving a linked task to another list', () => {
  test('offers the others, filtered by what is typed, and shows the chosen one at once', async () => {
    const { user, services, outside } = await renderEditor();
    expect(field()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Work',
      'EinkäufeShared',
    ]);
    await user.keyboard('wo');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(services.moves.log).toEqual([]);
    await user.keyboard('{Enter}');
    expect(services.moves.only().asked).toMatchObject({ to: work, linked: { task: { taskId: 'task-1' } } });
    expect(cardOf('Task 1')).toHaveTextContent(/Task 1Work/);
    expect(screen.getByRole('status')).toHaveTextContent('Moving…');
    await outside(() => {
      services.moves.only().answer(taskOf(1, { listId: 'list-work', taskId: 'task-9' }));
    });
    expect(screen.getByRole('status')).toHaveTextContent('Moved to Work.');
    expect(screen.getByRole('link', { name: 'Open in To Do' })).toHaveAttribute(
      'href',
      expect.stringContaining('task-9'),
    );
    expect(button('More actions')).toHaveFocus();
  });

  test('is back in its list with the reason when that is refused', async () => {
    const { user, services, outside } = await renderEditor();
    await user.keyboard('wo{Enter}{Enter}');
    await outside(() => {
      services.moves.only().fail(new Problem('forbidden'));
    });
    expect(cardOf('Task 1')).toHaveTextContent(/Task 1Tasks/);
    const alert = within(cardOf('Task 1')).getByRole('alert');
    expect(alert).toHaveTextContent('Your organization or this mailbox does not allow it.');
    expect(alert).toHaveTextContent('The task is where it was.');
  });

  test('that waits is told by the outbox, where it can be given up, and leaves nothing on the card', async () => {
    const { user, services, outside } = await renderEditor();
    await user.keyboard('wo{Enter}{Enter}');
    const draft = {
      title: 'Task 1',
      listId: 'list-work',
      listName: 'Work',
      importance: 'normal',
      note: '',
    } as const;
    await outside(() => {
      services.setPending([pendingOperation({ action: 'move', draft, isTaskKnown: true })]);
      services.moves.only().fail(offline);
    });
    const outbox = within(await screen.findByRole('region', { name: 'Not sent yet' }));
    expect(outbox.getByText('Moving the task to Work')).toBeVisible();
    expect(within(cardOf('Task 1')).queryByRole('alert')).not.toBeInTheDocument();
    expect(cardOf('Task 1')).toHaveTextContent(/Task 1Tasks/);
    await user.click(outbox.getByRole('button', { name: 'Leave it where it is' }));
    expect(services.discards.log).toHaveLength(1);
    await outside(() => {
      services.discards.only().answer();
      services.setPending([]);
    });
    expect(within(cardOf('Task 1')).queryByRole('alert')).not.toBeInTheDocument();
  });

  test('tells who will see the task in a shared list', async () => {
    const { user } = await renderEditor();
    await user.keyboard('ein{Enter}');
    expect(cardOf('Task 1')).toHaveTextContent('Everybody in this list will see the task, with its note');
  });

  test('needs a list', async () => {
    const { user, services } = await renderEditor();
    await user.click(button('Move'));
    expect(services.moves.log).toEqual([]);
    expect(cardOf('Task 1')).toHaveTextContent('Choose a list.');
    expect(field()).toHaveFocus();
  });

  test('is given up by Escape, which closes the options first', async () => {
    const { user, services } = await renderEditor();
    await user.keyboard('wo{Escape}');
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    await settle();
    expect(services.moves.log).toEqual([]);
    expect(button('More actions')).toHaveFocus();
  });

  test('is not possible with files, which is told together with where it is', async () => {
    const { user, services } = await renderEditor({ hasFiles: true });
    expect(cardOf('Task 1')).toHaveTextContent('This task has files, which cannot be moved along yet.');
    expect(screen.getByRole('link', { name: 'Open in To Do' })).toBeVisible();
    await user.click(button('Cancel'));
    expect(services.moves.log).toEqual([]);
    expect(button('More actions')).toHaveFocus();
  });
});
