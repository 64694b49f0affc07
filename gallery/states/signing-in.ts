import { blockWindows } from '../../test/e2e/support/blocked-windows';
import { answerInWindow, openWindow } from '../steps';
import type { Stage, Walk } from '../walk';

const group = 'Signing in';
const mail = 'complaint-thanks';
const needed = ['Tasks.ReadWrite', 'Mail.ReadWrite'] as const;

const signIn = (stage: Stage) =>
  openWindow(stage, () => stage.pane.button(stage.say('action.signIn')).click());

export const signingIn: readonly Walk[] = [
  {
    group,
    states: {
      'first run': async ({ control, openMail, pane, say }) => {
        await control.setConsent(needed, { account: 'ben@example.com' });
        await openMail(mail, { naa: 'off' });
        await pane.button(say('action.signIn')).waitFor();
      },
      'signing in': async (stage) => {
        await signIn(stage);
        await stage.pane.button(stage.say('action.cancel')).waitFor();
      },
      'another account than the mailbox’s': async (stage) => {
        await answerInWindow(stage, 'Ben');
        await stage.pane.button(stage.say('account.isMine')).waitFor();
      },
      'an administrator has to approve': async (stage) => {
        await stage.control.setConsent([], { adminRequired: needed });
        await signIn(stage);
        await answerInWindow(stage, 'Adele Vance', 'Return to the application');
        await stage.pane.button(stage.say('admin.copyLink')).waitFor();
      },
      'the link for the administrator': async ({ outlook, pane, say }) => {
        await pane.button(say('admin.copyLink')).click();
        const copied = outlook.pane.getByText(say('admin.linkCopied'));
        await copied.or(outlook.pane.getByText(say('admin.copyByHand'))).waitFor();
      },
      'signed in': async ({ control, outlook, page, pane, say }) => {
        await control.setConsent(needed);
        // The browser is signed in at the service by now.
        await page.reload();
        await outlook.pane.getByText(say('account.signedInAs', { name: 'Adele Vance' })).waitFor();
        await pane.ready();
      },
      'signing out while work waits': async ({ control, outlook, pane, say, time }) => {
        await control.addFault({
          match: { method: 'POST', path: '/tasks$' },
          effect: { status: 429, retryAfter: 600 },
        });
        await pane.create.click();
        await time.passUntil(pane.outbox, say('outbox.waiting'));
        await pane.button(say('settings.heading')).click();
        await pane.button(say('account.signOut')).click();
        await outlook.pane.getByText(say('account.losesWork', { count: 1 })).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'the window was blocked': async ({ context, control, openMail, pane, say }) => {
        await blockWindows(context);
        await control.setConsent([]);
        await openMail(mail, { naa: 'off' });
        await pane.button(say('action.signIn')).click();
        await pane.alert.getByText(say('problem.window-blocked')).waitFor();
      },
    },
  },
];
