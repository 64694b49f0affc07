import { listId, openWithTask, storedTask, title } from '../steps';
import type { Stage, Walk } from '../walk';

const group = 'Trouble';
const refused = { status: 403, code: 'ErrorAccessDenied' } as const;

/** A mail whose reading fails, with or without anything known from before. */
const fails = (effect: { status: number; retryAfter?: number }, isKnown: boolean) => async (stage: Stage) => {
  const { control, openForm, openMail, pane, time } = stage;
  if (isKnown) await openForm('parcel');
  await control.addFault({ match: {}, effect });
  await openMail('dentist');
  await time.passUntil(pane.alert);
};

export const trouble: readonly Walk[] = [
  {
    group,
    states: {
      'no connection, nothing known': async ({ control, openMail, pane, time }) => {
        await control.setOffline(true);
        await openMail('dentist');
        await time.passUntil(pane.alert);
      },
    },
  },
  { group, states: { 'a busy service': fails({ status: 429, retryAfter: 600 }, true) } },
  { group, states: { 'a service that is down, nothing known': fails({ status: 503 }, false) } },
  {
    group,
    states: {
      'access to mails is missing': async ({ control, openForm, pane, say }) => {
        await control.setConsent(['Tasks.ReadWrite']);
        await openForm('dentist');
        await pane.button(say('action.grantAccess')).waitFor();
      },
      'access was not granted': async ({ outlook, pane, say }) => {
        await pane.button(say('action.grantAccess')).click();
        await outlook.answerConsent(false);
        await pane.alert.getByText(say('safe.signIn')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'nobody is signed in any more': async ({ control, openForm, page, pane }) => {
        await openForm('dentist');
        await control.setConsent([]);
        await control.tokens({ revoke: true });
        await page.reload();
        await pane.alert.waitFor();
      },
    },
  },
  {
    group,
    states: {
      'the task was refused': async ({ control, openForm, pane, say }) => {
        await openForm('dentist');
        const effect = { status: 403, code: 'ErrorIncorrectUpdatePropertyCount' } as const;
        await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect });
        await pane.create.click();
        await pane.button(say('action.reportDetails')).waitFor();
      },
      'details to report': async ({ outlook, pane, say }) => {
        await pane.button(say('action.reportDetails')).click();
        const copied = outlook.pane.getByText(say('action.detailsCopied'));
        await copied.or(outlook.pane.getByText(say('action.copyByHand'))).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'no lists': async ({ control, openMail, outlook, say }) => {
        for (const { id } of (await control.state()).lists) await control.deleteList(id);
        await openMail('dentist');
        await outlook.pane.getByText(say('lists.none')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'a list is closed': async (stage) => {
        const { control, outlook, page, pane, say } = stage;
        await openWithTask(stage);
        const { id, listId: closed } = await storedTask(stage);
        await control.task(id, 'move', { listId: await listId(stage, 'Work') });
        const path = `/lists/${encodeURIComponent(closed).replaceAll('%3D', '=')}/tasks`;
        await control.addFault({ match: { path }, effect: refused });
        await page.reload();
        await pane.card(title).waitFor();
        await outlook.pane.getByText(say('lists.unread', { lists: 'Tasks' })).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'the list of a preset is gone': async ({ control, openForm, page, pane, say }) => {
        const shortLived = await control.addList('Short-lived');
        await openForm('dentist');
        await pane.list.fill('short');
        await pane.list.press('Enter');
        await pane.button(say('form.moreOptions')).click();
        await pane.button(say('preset.save')).click();
        await page.keyboard.type('Gone');
        await page.keyboard.press('Enter');
        await control.deleteList(shortLived);
        await openForm('parcel');
        await pane.button('Gone').click();
        await pane.button(say('preset.deleteThis')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'a part that cannot be loaded': async ({ context, openMail, outlook, say }) => {
        await context.route(/\/parts\.[^/]*js/, (route) => route.abort());
        await openMail('dentist');
        await outlook.pane.getByText(say('app.partFailed')).first().waitFor();
      },
    },
  },
  {
    group,
    states: {
      'no mail is open': async ({ control, openForm, outlook, say }) => {
        await openForm('dentist', { isPinned: true });
        await control.deleteMessage((await control.message('dentist')).id);
        await outlook.pane.getByText(say('noMail.title')).waitFor();
      },
    },
  },
];
