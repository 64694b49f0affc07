import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { linkedTaskOf, taskKeyOf, mailOf } from '../../support/fake-pane';
import { operationIdOf } from '../../support/operation-id';
import { linkedTasksShown, renderReadPane, settle } from '../../support/render-pane';
import { offline, pendingOperation } from '../../support/started-pane';

describe('the outbox', () => {
  const outbox = () => screen.findByRole('region', { name: 'Not sent yet' });

  test('shows what waits, why, and what can be done', async () => {
    const { outside, services, user } = await renderReadPane();
    await outside(() => {
      services.setPending([pendingOperation()]);
    });
    const region = within(await outbox());
    expect(region.getByText('Call back')).toBeVisible();
    expect(region.getByText('New task in Tasks')).toBeVisible();
    expect(region.getByText('There is no connection to the service.')).toBeVisible();
    expect(region.getByText('Saved on this device. It is sent automatically.')).toBeVisible();
    await user.click(region.getByRole('button', { name: 'Try again' }));
    await user.click(region.getByRole('button', { name: 'Discard' }));
    await settle();
    expect(services.retries.log).toEqual([operationIdOf(1)]);
    expect(services.discards.log).toEqual([operationIdOf(1)]);
  });

  test('says of a retried operation only that it is sent', async () => {
    const { outside, services } = await renderReadPane();
    await outside(() => {
      services.setPending([pendingOperation({ state: 'running' })]);
    });
    const region = within(await outbox());
    expect(region.getByText('Sending…')).toBeVisible();
    expect(region.queryByText(/There is no connection/)).not.toBeInTheDocument();
  });

  test('tells what is the matter in the place of the alert about the mail, not beside it', async () => {
    const { outside, services } = await renderReadPane({ problem: offline });
    expect(screen.getByRole('alert')).toBeVisible();
    await outside(() => {
      services.setPending([pendingOperation()]);
    });
    await outbox();
    expect(screen.getAllByText(/There is no connection to the service/)).toHaveLength(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('gives the text of a task that was not made back into the form, and says so', async () => {
    const { outside, services, user } = await renderReadPane();
    await user.click(screen.getByRole('button', { name: 'Create task' }));
    await settle();
    await outside(() => {
      services.setPending([pendingOperation()]);
      services.captures.only().answer({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    });
    await user.click(within(await outbox()).getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole('status')).toHaveTextContent('Not created. Your text is still here.');
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Subject of a');
    await outside(() => {
      services.setPending([pendingOperation({ action: 'undo' })]);
    });
    const region = within(await outbox());
    expect(region.getByText('Making sure that no task was created')).toBeVisible();
    expect(region.queryByRole('button', { name: 'Discard' })).not.toBeInTheDocument();
  });

  test('offers to delete where a task exists already', async () => {
    const { outside, services } = await renderReadPane();
    await outside(() => {
      services.setPending([pendingOperation({ isTaskKnown: true })]);
    });
    expect(within(await outbox()).getByRole('button', { name: 'Delete task' })).toBeVisible();
  });

  test('is one line that expands for operations on other mails', async () => {
    const { outside, services, user } = await renderReadPane({ problem: offline });
    const mail = mailOf('b');
    await outside(() => {
      const second = pendingOperation({ mail, id: operationIdOf(2), taskKey: taskKeyOf(2) });
      services.setPending([pendingOperation({ mail }), second]);
    });
    const line = await screen.findByRole('button', { name: '2 tasks not sent yet' });
    expect(line).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Call back')).not.toBeInTheDocument();
    expect(screen.getByRole('alert')).toBeVisible();
    await user.click(line);
    expect(screen.getAllByRole('button', { name: 'Discard' })).toHaveLength(2);
  });

  test('says that some of it cannot be read here, also when that is all there is', async () => {
    const { outside, services } = await renderReadPane();
    const words = /^Some waiting work cannot be read here\./;
    await outside(() => {
      services.setPending([], 1);
    });
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: /not sent yet/ })).not.toBeInTheDocument();
    await outside(() => {
      services.setPending([pendingOperation({ mail: mailOf('b') })], 1);
    });
    expect(screen.getByRole('button', { name: '1 task not sent yet' })).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
    await outside(() => {
      services.setPending([], 0);
    });
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });

  test('is not shown for an operation that is simply running', async () => {
    const { outside, services } = await renderReadPane();
    await outside(() => {
      services.setPending([pendingOperation({ state: 'running', problem: undefined })]);
    });
    await settle();
    expect(screen.queryByRole('region', { name: 'Not sent yet' })).not.toBeInTheDocument();
  });

  test('tells at once when the task that was just asked for has to wait', async () => {
    const { outside, services, user } = await renderReadPane();
    await user.click(screen.getByRole('button', { name: 'Create task' }));
    await settle();
    await outside(() => {
      services.setPending([pendingOperation()]);
      services.captures.only().answer({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    });
    await outbox();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('There is no connection to the service.');
    expect(within(alert).queryByRole('button')).not.toBeInTheDocument();
    expect(within(await outbox()).getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Not sent yet' })).toHaveFocus();
    // Another one is another one, and is not taken for a second click.
    await user.click(screen.getByRole('button', { name: 'Create another task' }));
    await user.click(screen.getByRole('button', { name: 'Create task' }));
    await settle();
    expect(services.captures.log.map(({ evenIfLinked }) => evenIfLinked)).toEqual([false, true]);
  });

  test('tells of a deletion that waits in one place only', async () => {
    const task = linkedTaskOf(1);
    const { outside, services, user } = await renderReadPane({ linkedTasks: [task] });
    await linkedTasksShown();
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(screen.getByRole('menuitem', { name: 'Unlink' }));
    await settle();
    await outside(() => {
      services.setPending([pendingOperation({ action: 'unlink' })]);
      services.unlinks.only().fail(offline);
    });
    await outbox();
    expect(screen.getByRole('alert')).toHaveTextContent('Unlinking the task');
  });

  test('asks for access where operations wait for it', async () => {
    const { outside, services, user } = await renderReadPane();
    await outside(() => {
      services.setPending([pendingOperation({ state: 'stopped', problem: new Problem('consent-needed') })]);
    });
    await user.click(within(await outbox()).getByRole('button', { name: 'Grant access' }));
    expect(services.signIns.only().asked).toEqual(['Tasks.ReadWrite', 'Mail.ReadWrite']);
  });
});
