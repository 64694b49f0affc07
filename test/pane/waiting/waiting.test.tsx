import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { AnsweredTask } from '../../../src/app/pane-service';
import type { CurrentItem } from '../../../src/domain/mail/mail';
import { Problem } from '../../../src/domain/problem';
import type { Waiting } from '../../../src/domain/task/waiting';
import { plainDate } from '../../../src/domain/time/plain-date';
import { linkedTaskOf, mailOf, openedOf, taskKeyOf, taskOf } from '../../support/fake-pane';
import {
  cardOf,
  linkedTasksShown,
  renderPane,
  renderPaneWithTask,
  renderReadPane,
  settle,
} from '../../support/render-pane';

// The pane of these tests lives on Saturday, 21 November 2026.
const waiting: Waiting = {
  asked: { internetMessageId: '<a@example.com>', conversationId: 'conversation-a' },
  since: '2026-11-16T09:00:00Z',
  by: plainDate(2026, 11, 25),
  name: 'Anna',
};
const answer = { name: 'Anna', receivedDateTime: '2026-11-21T08:00:00Z', restId: 'mail-answer' };
const tag = { kind: 'tag', tag: { taskKey: taskKeyOf(1), others: [] } } as const;
const sent: CurrentItem = mailOf('a', {
  sender: { name: 'Ben', address: 'ben@example.com' },
  isSent: true,
});
const button = (name: string) => screen.getByRole('button', { name });

describe('a card', () => {
  test('lets its task wait for the sender, says so, and takes that back', async () => {
    const { services, choose, outside } = await renderPaneWithTask({ tag });
    await choose('Waiting for an answer');
    const { asked, answer: succeed } = services.waits.only();
    expect(asked.waiting).toMatchObject({
      name: 'Adele Vance',
      by: plainDate(2026, 11, 25),
      asked: { internetMessageId: '<a@example.com>', conversationId: 'conversation-a' },
    });
    expect(cardOf('Task 1')).toHaveTextContent('Waiting for Adele Vance since today');
    const wanted = asked.waiting;
    await outside(() => {
      if (wanted) succeed(taskOf(1, { tag, waiting: wanted, due: wanted.by }));
    });
    expect(screen.getByRole('status')).toHaveTextContent('Waiting for Adele Vance since today');
    expect(cardOf('Task 1')).toHaveTextContent('Due Wed, Nov 25');
    await choose('Stop waiting');
    expect(services.waits.only().asked.waiting).toBeUndefined();
    await outside(() => {
      services.waits.only().answer(taskOf(1, { tag }));
    });
    expect(screen.getByRole('status')).toHaveTextContent('No longer waiting');
  });

  test('rolls back with a message when the service refuses', async () => {
    const { services, choose, outside } = await renderPaneWithTask({ tag });
    await choose('Waiting for an answer');
    await outside(() => {
      services.waits.only().fail(new Problem('forbidden'));
    });
    expect(cardOf('Task 1')).not.toHaveTextContent('Waiting for');
    expect(within(cardOf('Task 1')).getByRole('alert')).toHaveTextContent('The task is as it was before.');
  });

  test('says for how long it has waited', async () => {
    await renderPaneWithTask({ tag, waiting });
    expect(cardOf('Task 1')).toHaveTextContent('Waiting for Anna since Mon');
  });

  test('of a task cannot wait where no answer could be found', async () => {
    const { user } = await renderReadPane({ access: 'none', linkedTasks: [linkedTaskOf(1, { tag })] });
    await user.click(button('More actions'));
    await screen.findByRole('menu');
    expect(screen.queryByRole('menuitem', { name: 'Waiting for an answer' })).not.toBeInTheDocument();
  });

  test('of a task that is done cannot wait', async () => {
    const { user } = await renderPaneWithTask({ tag, isDone: true });
    await user.click(button('More actions'));
    await screen.findByRole('menu');
    expect(screen.queryByRole('menuitem', { name: 'Waiting for an answer' })).not.toBeInTheDocument();
  });

  test('makes a completed task that waited wait again when it is reopened', async () => {
    const waited = { kind: 'tag', tag: { ...tag.tag, waiting } } as const;
    const { user, services } = await renderPaneWithTask({ tag: waited, isDone: true });
    await user.click(screen.getByRole('checkbox'));
    expect(services.changes.only().asked.change).toEqual({ isDone: false, isWaiting: true });
  });
});

async function renderAnswered() {
  const pane = await renderReadPane({ linkedTasks: [{ ...linkedTaskOf(1, { tag, waiting }), answer }] });
  await linkedTasksShown();
  return pane;
}

describe('a card whose answer has come', () => {
  test('says who answered, and completes the task by Done', async () => {
    const { user, services } = await renderAnswered();
    expect(cardOf('Task 1')).toHaveTextContent('Anna answered today');
    expect(cardOf('Task 1')).not.toHaveTextContent('Waiting for Anna');
    await user.click(button('Done'));
    expect(services.changes.only().asked.change).toEqual({ isDone: true });
  });

  test('waits on for three more working days, and does not show what was seen', async () => {
    const { user, services, outside } = await renderAnswered();
    await user.click(button('Keep waiting'));
    const { asked, answer: succeed } = services.waits.only();
    const then = { ...waiting, by: plainDate(2026, 11, 25), after: answer.receivedDateTime };
    expect(asked.waiting).toEqual(then);
    expect(cardOf('Task 1')).toHaveTextContent('Waiting for Anna since Mon');
    await outside(() => {
      succeed(taskOf(1, { tag, waiting: then }));
    });
    expect(screen.queryByRole('button', { name: 'Keep waiting' })).not.toBeInTheDocument();
  });

  test('opens Outlook’s own reply to the open mail, and says when there is none', async () => {
    const { user, services } = await renderAnswered();
    await user.click(button('Write again'));
    await settle();
    expect(services.forms.replies).toEqual(['mail-a']);
    services.forms.areRefused = true;
    await user.click(button('Write again'));
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('Outlook did not open a reply.');
  });
});

describe('a mail that the user sent', () => {
  test('offers the form alone in a build without access to mails, where no answer could be found', async () => {
    await renderReadPane({ access: 'none' }, sent);
    expect(screen.getByRole('textbox', { name: 'Title' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Waiting for an answer' })).not.toBeInTheDocument();
  });

  async function renderSent() {
    const pane = await renderPane(sent);
    pane.services.forms.recipients = [{ name: 'Anna', address: 'anna@example.org' }];
    await pane.outside(() => {
      pane.services.opens.only().answer(openedOf(sent));
    });
    return pane;
  }

  test('has waiting for an answer as its first choice, by one click', async () => {
    const { user, services, outside } = await renderSent();
    const offer = await screen.findByRole('region', { name: /Subject of a/ });
    expect(offer).toHaveTextContent('Due Wed, Nov 25');
    expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
    await user.click(button('Waiting for an answer'));
    const { asked, answer: succeed } = services.captures.only();
    expect(asked.draft).toMatchObject({
      title: expect.stringMatching(/^Waiting for .*Subject of a$/),
      due: plainDate(2026, 11, 25),
      waiting: { since: sent.receivedDateTime, by: plainDate(2026, 11, 25) },
    });
    await outside(() => {
      succeed({
        kind: 'linked',
        taskKey: taskKeyOf(1),
        task: taskOf(1, { tag, waiting }),
        access: 'full',
        hasNews: false,
      });
    });
    expect(cardOf('Task 1')).toHaveTextContent('Created just now');
    expect(cardOf('Task 1')).toHaveTextContent('Waiting for Anna since Mon');
  });

  test('has the form one click away', async () => {
    const { user, services } = await renderSent();
    await user.click(await screen.findByRole('button', { name: 'New task' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await user.click(button('Create task'));
    expect(services.captures.only().asked.draft).not.toHaveProperty('waiting', expect.anything());
  });

  test('makes the same task when it is tried again', async () => {
    const { user, services, outside } = await renderSent();
    await user.click(await screen.findByRole('button', { name: 'Waiting for an answer' }));
    await outside(() => {
      services.captures.only().answer({ kind: 'failed', problem: new Problem('service-down') });
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(services.captures.only().asked.draft).toMatchObject({ waiting: { by: plainDate(2026, 11, 25) } });
  });
});

describe('answers to other mails', () => {
  const answered: AnsweredTask = {
    link: { taskKey: taskKeyOf(7), listId: 'list-tasks', taskId: 'task-7' },
    title: 'Waiting for Anna: Lamps',
    waiting,
    answer,
  };

  async function renderAnswers() {
    const pane = await renderPane(mailOf('a'));
    await pane.outside(() => {
      pane.services.opens.only().answer(openedOf(mailOf('a')));
    });
    pane.services.answered = [answered];
    await pane.outside(() => {
      pane.services.looks.only().answer();
    });
    const region = await screen.findByRole('region', { name: 'Answers' });
    return { ...pane, region };
  }

  test('are looked for once the open mail was read, and can be opened', async () => {
    const { user, services, region } = await renderAnswers();
    expect(region).toHaveTextContent('Waiting for Anna: LampsAnna answered today');
    await user.click(button('Open the answer'));
    await settle();
    expect(services.forms.shown).toEqual(['mail-answer']);
  });

  test('are settled by Done and by Keep waiting, and stay with a message when that fails', async () => {
    const { user, services, outside } = await renderAnswers();
    await user.click(button('Keep waiting'));
    await settle();
    await outside(() => {
      services.waits.only().fail(new Problem('offline'));
    });
    expect(screen.getByRole('alert')).toBeVisible();
    await user.click(button('Done'));
    await settle();
    expect(services.changes.only().asked.change).toEqual({ isDone: true });
    await outside(() => {
      services.changes.only().answer(taskOf(7, { isDone: true }));
    });
    expect(screen.queryByRole('region', { name: 'Answers' })).not.toBeInTheDocument();
  });
});
