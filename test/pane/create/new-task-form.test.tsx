import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { defaultSettings } from '../../../src/domain/settings';
import { linkedTaskOf, mailOf, openedOf } from '../../support/fake-pane';
import { linkedTasksShown, renderPane, renderReadPane, settle } from '../../support/render-pane';
import { linkedOutcome } from '../../support/started-pane';

const titleBox = () => screen.getByRole('textbox', { name: 'Title' });
const listBox = () => screen.getByRole('combobox', { name: 'List' });
const create = () => screen.getByRole('button', { name: 'Create task' });
const chip = (name: string) => screen.getByRole('button', { name });

describe('the form for a new task', () => {
  test('is there before the service has answered', async () => {
    await renderPane(mailOf('a'));
    expect(titleBox()).toHaveValue('Subject of a');
    expect(listBox()).toHaveAttribute('placeholder', 'Loading lists…');
  });

  test('sends what it shows', async () => {
    const { user, services } = await renderReadPane();
    await user.clear(titleBox());
    await user.type(titleBox(), 'Call back');
    await user.click(chip('Tomorrow'));
    await user.click(create());
    await settle();
    expect(services.captures.only().asked.draft).toEqual({
      title: 'Call back',
      listId: 'list-tasks',
      listName: 'Tasks',
      due: '2026-11-22',
      importance: 'normal',
      note: '',
      noteLevel: 'preview',
    });
  });

  test.each(['Control', 'Meta'])('is sent by %s and Enter from anywhere in it', async (modifier) => {
    const { user, services } = await renderReadPane();
    act(() => {
      listBox().focus();
    });
    await user.keyboard(`{${modifier}>}{Enter}{/${modifier}}`);
    await settle();
    expect(services.captures.log).toHaveLength(1);
  });

  test('keeps the focus on its button while it works, and makes no second task', async () => {
    const { user, services } = await renderReadPane();
    await user.dblClick(create());
    const busy = screen.getByRole('button', { name: 'Creating task…' });
    expect(busy).toHaveFocus();
    expect(busy).toHaveAttribute('aria-disabled', 'true');
    await settle();
    expect(services.captures.log).toHaveLength(1);
  });

  test('says what is missing and takes the focus there', async () => {
    const { user, services } = await renderReadPane();
    await user.clear(titleBox());
    await user.click(create());
    expect(titleBox()).toHaveFocus();
    expect(titleBox()).toBeInvalid();
    expect(titleBox()).toHaveAccessibleDescription('Enter a title.');
    await settle();
    expect(services.captures.log).toHaveLength(0);
  });

  test('can be sent before any list is known, and goes to the default list as soon as they are', async () => {
    const { user, services, outside } = await renderPane(mailOf('a'));
    await user.click(create());
    expect(screen.getByRole('button', { name: 'Creating task…' })).toHaveFocus();
    expect(services.captures.log).toHaveLength(0);
    await outside(() => {
      services.opens.only().answer(openedOf(mailOf('a')));
    });
    expect(services.captures.only().asked.draft).toMatchObject({ title: 'Subject of a', listName: 'Tasks' });
  });

  test('says why when the lists do not come, keeps what was entered, and tries again on demand', async () => {
    const { user, services, outside } = await renderPane(mailOf('a'));
    await user.type(titleBox(), '!');
    await user.click(create());
    await outside(() => {
      services.opens.only().fail(new Problem('offline'));
    });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('There is no connection to the service.');
    expect(alert).toHaveTextContent('No task was created. What you entered is still here.');
    expect(titleBox()).toHaveValue('Subject of a!');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await settle();
    await outside(() => {
      services.opens.only().answer(openedOf(mailOf('a')));
    });
    expect(services.captures.only().asked.draft).toMatchObject({ title: 'Subject of a!' });
  });

  test('has no focus unasked', async () => {
    await renderReadPane();
    expect(document.body).toHaveFocus();
  });
});

describe('the list', () => {
  test('opens by arrow keys, moves round and is chosen by Enter', async () => {
    const { user } = await renderReadPane();
    await user.click(titleBox());
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Tasks',
      'Work',
      'EinkäufeShared',
    ]);
    await user.keyboard('{ArrowUp}');
    const last = screen.getByRole('option', { name: /Einkäufe/ });
    expect(listBox()).toHaveAttribute('aria-activedescendant', last.id);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(listBox()).toHaveValue('Work');
    expect(listBox()).toHaveAttribute('aria-expanded', 'false');
  });

  test('is narrowed by typing, and Enter takes the first that fits', async () => {
    const { user, services } = await renderReadPane();
    await user.click(listBox());
    await user.keyboard('wo');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(listBox()).toHaveValue('Work');
    await settle();
    expect(services.captures.log).toHaveLength(0);
  });

  test('is chosen by a click', async () => {
    const { user } = await renderReadPane();
    await user.click(listBox());
    await user.click(screen.getByRole('option', { name: 'Work' }));
    expect(listBox()).toHaveValue('Work');
    expect(listBox()).toHaveFocus();
  });

  test('stays what it was when nothing is chosen', async () => {
    const { user } = await renderReadPane();
    await user.click(listBox());
    await user.keyboard('zzz');
    expect(screen.getByText('No list has this name.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(listBox()).toHaveValue('Tasks');
    await user.keyboard('wo');
    await user.tab();
    expect(listBox()).toHaveValue('Tasks');
  });
});

test('more options hold importance and note, folded away at first', async () => {
  const { user, services } = await renderReadPane();
  expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  const toggle = screen.getByRole('button', { name: 'More options' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await user.click(toggle);
  await user.click(await screen.findByRole('radio', { name: 'High' }));
  const note = screen.getByRole('radiogroup', { name: 'Note' });
  expect(within(note).getByRole('radio', { name: 'Preview' })).toBeChecked();
  await user.click(within(note).getByRole('radio', { name: 'Link only' }));
  await user.click(create());
  await settle();
  expect(services.captures.only().asked.draft).toMatchObject({ importance: 'high', note: '' });
});

describe('a mail that has an open task', () => {
  test('has its form folded, and opened on demand with the focus in it', async () => {
    const { user } = await renderReadPane({ linkedTasks: [linkedTaskOf(1)] });
    await linkedTasksShown();
    expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Create another task' }));
    expect(titleBox()).toHaveFocus();
  });

  test('does not take the form from a user who is typing', async () => {
    const { user, services, outside } = await renderPane(mailOf('a'));
    await user.type(titleBox(), ' and more');
    await outside(() => {
      services.opens.only().answer(openedOf(mailOf('a'), { linkedTasks: [linkedTaskOf(1)] }));
    });
    await linkedTasksShown();
    expect(titleBox()).toHaveValue('Subject of a and more');
    expect(titleBox()).toHaveFocus();
  });

  test('has its form folded also when the task is completed', async () => {
    await renderReadPane({ linkedTasks: [linkedTaskOf(1, { isDone: true })] });
    await linkedTasksShown();
    expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
  });
});

describe('after creating', () => {
  async function created() {
    const pane = await renderPane(mailOf('a'), {
      settings: { ...defaultSettings, noteLevel: 'link-only' },
    });
    await pane.outside(() => {
      pane.services.opens.only().answer(openedOf(mailOf('a')));
    });
    await pane.user.click(create());
    await settle();
    return pane;
  }

  test('the status says where the task is, with Undo, and its card has the way to it', async () => {
    const { outside, services } = await created();
    await outside(() => {
      services.captures.only().answer(linkedOutcome);
    });
    const status = screen.getByRole('status');
    // Only the sentence is read out, without the button beside it.
    expect(status).toHaveTextContent(/^Task created in Tasks\.$/);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
    const tasks = within(await linkedTasksShown());
    expect(tasks.getByRole('checkbox', { name: 'Task 1' })).toBeVisible();
    const way = screen.getByRole('link', { name: 'Open in To Do' });
    expect(way).toHaveAttribute('href', 'https://todo.example/tasks/id/task-1/details');
    expect(way).toHaveAttribute('target', '_blank');
  });

  test('the focus is on the card of the task, since the form is folded', async () => {
    const { outside, services } = await created();
    await outside(() => {
      services.captures.only().answer(linkedOutcome);
    });
    await settle();
    expect(screen.getByText('Created just now')).toHaveFocus();
  });

  test('Undo says that the task is gone and gives the form back', async () => {
    const { outside, services, user } = await created();
    await outside(() => {
      services.captures.only().answer(linkedOutcome);
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await outside(() => {
      services.undos.only().answer(undefined);
    });
    expect(screen.getByRole('status')).toHaveTextContent('Task removed.');
    expect(titleBox()).toBeVisible();
    expect(screen.getByRole('status')).toHaveFocus();
  });

  test('a failure says in an alert what happened and what is safe, and trying again sends it again', async () => {
    const { outside, services, user } = await created();
    await outside(() => {
      services.captures.only().answer({ kind: 'failed', problem: new Problem('throttled') });
    });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('The service is busy right now.');
    expect(alert).toHaveTextContent('No task was created. What you entered is still here.');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await settle();
    expect(services.captures.log).toHaveLength(2);
  });

  test('a failure that trying again cannot repair offers a report without anything of the mail', async () => {
    const { outside, services, user, fake } = await created();
    const problem = new Problem('rejected', { trace: { status: 400, requestId: 'request-7' } });
    await outside(() => {
      services.captures.only().answer({ kind: 'failed', problem });
    });
    await user.click(screen.getByRole('button', { name: 'Report details' }));
    await settle();
    expect(fake.copied).toHaveLength(1);
    expect(fake.copied[0]).toContain('Request id: request-7');
    expect(fake.copied[0]).not.toContain('Subject');
    expect(screen.getByText('Details copied. They contain nothing from the email.')).toBeVisible();
  });

  test('a report can be copied by hand where the clipboard is refused', async () => {
    const { outside, services, user, fake } = await created();
    fake.clipboardRefuses = true;
    await outside(() => {
      services.captures.only().answer({ kind: 'failed', problem: new Problem('unexpected') });
    });
    await user.click(screen.getByRole('button', { name: 'Report details' }));
    await settle();
    expect(screen.getByRole('textbox', { name: /Copy these details/ })).toHaveDisplayValue(
      /Problem: unexpected/,
    );
  });
});
