import { expect } from './support/fixtures';
import { opening, walk, walkElsewhere } from './support/sign-in-fixtures';

walkElsewhere(
  'Outlook',
  () => ({
    'consent was given before': async ({ open, outlook, page, pane, windows }) => {
      await open({ naa: 'on' });
      await expect(pane.list).toHaveValue('Tasks');
      await pane.create.click();
      await expect(pane.status).toContainText('Task created in Tasks.');
      await expect(outlook.pane.getByText('Signed in as Adele Vance')).toBeVisible();
      await expect(pane.button('Sign out')).toHaveCount(0);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(pane.alert).toHaveCount(0);
      expect(windows.kinds()).toEqual([]);
    },

    'consent is asked for and given': async ({ open, outlook, page, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([]);
      await open({ naa: 'on' });
      await expect(pane.button('Sign in')).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await pane.button('Sign in').click();
      await outlook.answerConsent(true);
      await expect(pane.list).toHaveValue('Tasks');
      await expect(pane.alert).toHaveCount(0);
      expect(windows.kinds()).toEqual([]);
    },
  }),
  {
    'consent is asked for and declined': async ({ open, outlook, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([]);
      await open({ naa: 'on' });
      await pane.button('Sign in').click();
      await outlook.answerConsent(false);
      await expect(pane.alert).toContainText('Sign-in was not completed.');
      await pane.button('Sign in').click();
      await outlook.answerConsent(true);
      await expect(pane.list).toHaveValue('Tasks');
      expect(windows.kinds()).toEqual([]);
    },

    'an administrator has to approve': async ({ open, outlook, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([], { adminRequired: ['Tasks.ReadWrite', 'Mail.ReadWrite'] });
      await open({ naa: 'on' });
      await pane.button('Sign in').click();
      await outlook.answerConsent(false);
      await expect(pane.alert).toContainText('Your administrator has to approve this add-in first.');
      await expect(pane.button('Copy link for your administrator')).toBeVisible();
      await sandbox.control.setConsent(['Tasks.ReadWrite', 'Mail.ReadWrite']);
      await pane.button('Try again').click();
      await expect(pane.list).toHaveValue('Tasks');
      expect(windows.kinds()).toEqual([]);
    },
  },
);

walk('Outlook without an answer', {
  'Outlook says that it can, and cannot': async ({ open, page, pane, sandbox, windows }) => {
    await sandbox.control.setConsent([]);
    await open({ naa: 'on' });
    await expect(pane.button('Sign in')).toBeVisible();
    // As Outlook on a Mac was seen to answer.
    await sandbox.control.bridgeError({ status: 'PERSISTENT_ERROR', code: '', description: '' });
    await pane.button('Sign in').click();
    await expect(pane.alert).toContainText(
      'Signing in this way does not work in this Outlook. Sign in once more to try another way.',
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(windows.kinds()).toEqual([]);
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await window.getByRole('button', { name: 'Accept' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    expect(windows.kinds()).toEqual(['sign-in service']);
  },

  // Last: a page’s clock cannot be given back.
  'the bridge never answers': async ({ context, open, outlook, page, pane, windows }) => {
    await context.clock.install();
    await open({ naa: 'mute' });
    await expect(outlook.pane.getByText('Looking for tasks linked to this email…')).toBeAttached();
    await context.clock.fastForward('00:11');
    await expect(pane.button('Sign in')).toBeVisible();
    await expect(pane.alert).toHaveCount(0);
    expect(windows.kinds()).toEqual([]);
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    expect(windows.kinds()).toEqual(['sign-in service']);
  },
});
