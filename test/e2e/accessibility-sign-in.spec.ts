import { axeFindings } from './support/axe-findings';
import { expect } from './support/fixtures';
import { opening, test } from './support/sign-in-fixtures';

/** The words of a language that the tests press. */
const words = {
  'en-US': {
    signIn: 'Sign in',
    cancel: 'Cancel',
    signOut: 'Sign out',
    create: 'Create task',
    settings: 'Settings',
  },
  'ar-SA': {
    signIn: 'تسجيل الدخول',
    cancel: 'إلغاء',
    signOut: 'تسجيل الخروج',
    create: 'إنشاء مهمة',
    settings: 'الإعدادات',
  },
} as const;

/** Each theme and each direction once: colours do not depend on where things are. */
const looks = [
  ['light', 'en-US'],
  ['dark', 'ar-SA'],
  ['contrast', 'en-US'],
] as const;

for (const [theme, language] of looks) {
  test(`axe finds nothing wrong with signing in and out, theme ${theme}, in ${language}, at 320 pixels`, async ({
    outlook,
    page,
    pane,
    sandbox: { control },
  }) => {
    const { signIn, cancel, signOut, create, settings } = words[language];
    await control.setConsent(['Tasks.ReadWrite', 'Mail.ReadWrite'], { account: 'ben@example.com' });
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, naa: 'off', theme, language });
    await page.getByRole('separator', { name: 'Resize task pane' }).press('Home');
    const check = async (state: string) => {
      const frame = await pane.frame();
      expect(await axeFindings(frame), state).toEqual([]);
      const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, state).toBe(0);
    };

    const first = await opening(page, () => pane.button(signIn).click());
    await expect(pane.button(cancel)).toBeVisible();
    await check('signing in');
    await first.getByRole('button', { name: 'Ben' }).click();
    await expect(pane.alert).toContainText('ben@example.com');
    await check('another account');

    await control.setConsent([], { adminRequired: ['Tasks.ReadWrite', 'Mail.ReadWrite'] });
    const second = await opening(page, () => pane.button(signIn).click());
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await second.getByRole('button', { name: 'Return to the application' }).click();
    await expect(pane.alert.getByRole('button')).toHaveCount(1);
    await pane.alert.getByRole('button').click();
    await check('an administrator has to approve');

    await control.setConsent(['Tasks.ReadWrite', 'Mail.ReadWrite']);
    await outlook.page.reload();
    // The browser is signed in at the service by now.
    await expect(pane.button(create)).toBeVisible();
    await control.addFault({
      match: { method: 'POST', path: '/tasks$' },
      effect: { status: 429, retryAfter: 600 },
    });
    await pane.button(create).click();
    await expect(pane.alert).toBeVisible();
    await pane.button(settings).click();
    await pane.button(signOut).click();
    await expect(pane.button(signOut)).toHaveCount(0);
    await check('signing out');
  });
}
