import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Task } from '../../../src/domain/task/task';
import { linkedTaskOf, taskKeyOf } from '../../support/fake-pane';
import { renderReadPane, settle } from '../../support/render-pane';
import { offline } from '../../support/started-pane';

const button = (name: string) => screen.getByRole('button', { name });
const region = () => screen.getByRole('region', { name: 'Task of this conversation' });

/** A mail without a task, of a conversation that has one. */
async function renderReply(changes: Partial<Task> = {}) {
  const { link, task } = linkedTaskOf(1, { title: 'Choose lamps', ...changes });
  const pane = await renderReadPane({ conversation: [{ link, task }] });
  return { ...pane, task, linked: { link, task, state: 'good' } as const };
}

describe('a mail whose conversation has a task', () => {
  test('offers it in place of the form, and is added to it by one click, which can be undone', async () => {
    const { user, outside, services, linked } = await renderReply();
    expect(region()).toHaveTextContent('Choose lampsTasks');
    expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
    await user.click(button('Add this email to it'));
    expect(button('Adding the email…')).toHaveAttribute('aria-disabled', 'true');
    expect(services.joins.only().asked).toBe(taskKeyOf(1));
    await outside(() => {
      services.joins.only().answer(linked);
    });
    expect(screen.getByRole('status')).toHaveTextContent('This email was added to the task.');
    expect(screen.getByRole('article', { name: 'Choose lamps' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Task of this conversation' })).not.toBeInTheDocument();
    await user.click(button('Undo'));
    await outside(() => {
      services.unlinks.only().answer();
    });
    expect(region()).toBeVisible();
  });

  test('reopens one that is done', async () => {
    const { user, outside, services, linked } = await renderReply({ isDone: true });
    expect(region()).toHaveTextContent('Completed');
    await user.click(button('Reopen and add'));
    await outside(() => {
      services.joins.only().answer({ ...linked, task: { ...linked.task, isDone: false } });
    });
    expect(screen.getByRole('checkbox', { name: 'Choose lamps' })).not.toBeChecked();
  });

  test('is not said to be added to it as long as that waits in the outbox', async () => {
    const { user, outside, services, linked } = await renderReply();
    await user.click(button('Add this email to it'));
    await outside(() => {
      services.joins.only().answer({ ...linked, state: 'checking' });
    });
    expect(screen.getByRole('article', { name: 'Choose lamps' })).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('says what kept it from being added, and tries again', async () => {
    const { user, outside, services } = await renderReply();
    await user.click(button('Add this email to it'));
    await outside(() => {
      services.joins.only().fail(offline);
    });
    expect(within(region()).getByRole('alert')).toHaveTextContent(
      'There is no connection to the service.The task is as it was, without this email.',
    );
    await user.click(button('Try again'));
    expect(services.joins.log).toHaveLength(2);
  });

  test('gets a task of its own by one click more', async () => {
    const { user, services } = await renderReply();
    await user.click(button('Create another task'));
    await user.click(button('Create task'));
    await settle();
    expect(services.captures.only().asked.evenIfLinked).toBe(false);
  });
});
