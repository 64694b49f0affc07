import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { linkedTaskOf, mailOf, openedOf, taskKeyOf } from '../../support/fake-pane';
import { present } from '../../support/present';
import { renderReadPane, settle } from '../../support/render-pane';
import { offline } from '../../support/started-pane';

const button = (name: string) => screen.getByRole('button', { name });
const list = () => screen.getByRole('list', { name: 'Other emails of this task' });
const other = openedOf(
  mailOf('b', { subject: 'Re: Lamps', sender: { name: '', address: 'ben@example.com' } }),
);

/** A mail with a task that has one more mail, both shown. */
async function renderMails() {
  const linked = linkedTaskOf(1, {
    title: 'Choose lamps',
    tag: { kind: 'tag', tag: { taskKey: taskKeyOf(1), others: ['first', 'second'] } },
  });
  const pane = await renderReadPane({ linkedTasks: [linked] });
  await pane.user.click(button('2 emails'));
  await settle();
  return { ...pane, linked };
}

async function renderFound() {
  const pane = await renderMails();
  await pane.outside(() => {
    pane.services.mailsOf.only().answer({ mails: [other], missing: 0 });
  });
  return pane;
}

describe('a task with several emails', () => {
  test('shows the others on demand, with sender and day', async () => {
    const { services, outside, user } = await renderMails();
    expect(screen.getByText('Looking for the other emails…')).toBeVisible();
    expect(services.mailsOf.only().asked.link.taskKey).toBe(taskKeyOf(1));
    await outside(() => {
      services.mailsOf.only().answer({ mails: [other], missing: 1 });
    });
    expect(within(list()).getByRole('listitem')).toHaveTextContent('Re: Lampsben@example.com · Fri, Nov 20');
    expect(screen.getByText('1 more is not in this mailbox any more.')).toBeVisible();
    await user.click(button('2 emails'));
    expect(screen.queryByRole('list', { name: 'Other emails of this task' })).not.toBeInTheDocument();
  });

  test('opens one in Outlook', async () => {
    const { user, services } = await renderFound();
    await user.click(button('Open email'));
    await settle();
    expect(services.forms.shown).toEqual(['mail-b']);
  });

  test('lets go of one, and takes it back by Undo', async () => {
    const { user, outside, services, linked } = await renderFound();
    await user.click(button('Remove from task'));
    await settle();
    expect(services.unlinks.only().asked).toEqual(linked.link);
    await outside(() => {
      services.unlinks.only().answer();
    });
    expect(within(list()).getByRole('listitem')).toHaveTextContent('Removed from the task.');
    expect(button('Undo')).toHaveFocus();
    await user.click(button('Undo'));
    await settle();
    await outside(() => {
      services.relinks.only().answer(linked);
    });
    expect(button('Open email')).toBeVisible();
  });

  test('says what kept one from being removed, and tries again', async () => {
    const { user, outside, services } = await renderFound();
    await user.click(button('Remove from task'));
    await settle();
    await outside(() => {
      services.unlinks.only().fail(offline);
    });
    expect(within(list()).getByRole('alert')).toHaveTextContent('There is no connection to the service.');
    await user.click(button('Try again'));
    await settle();
    expect(services.unlinks.log).toHaveLength(2);
  });

  test('says what kept them from being found, and looks again', async () => {
    const { user, outside, services } = await renderMails();
    await outside(() => {
      services.mailsOf.only().fail(offline);
    });
    await user.click(button('Try again'));
    await settle();
    await outside(() => {
      services.mailsOf.only().answer({ mails: [other], missing: 0 });
    });
    expect(within(list()).getByRole('listitem')).toBeVisible();
  });

  test('says nothing of emails where it has this one alone', async () => {
    await renderReadPane({ linkedTasks: [present(linkedTaskOf(1))] });
    expect(screen.queryByRole('button', { name: /^\d+ emails?$/ })).not.toBeInTheDocument();
  });
});
