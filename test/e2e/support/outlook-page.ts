import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { ControlClient } from './control-client';

/** How Outlook is opened. */
export interface OutlookStart {
  /** Key of the sample mail to open. */
  readonly mail?: string;
  readonly account?: 'adele' | 'ben' | 'cleo';
  readonly isPaneOpen?: boolean;
  readonly isPinned?: boolean;
  readonly naa?: 'on' | 'off' | 'mute';
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** BCP 47 tag. */
  readonly language?: string;
  /** What the manifest of the add-in asks for: with it, several selected mails are offered. */
  readonly permission?: 'ReadWriteMailbox';
}

/** Outlook's page as a user sees it. */
export interface OutlookPage {
  readonly page: Page;
  /** The add-in's page in the task pane. */
  readonly pane: FrameLocator;
  /** What the add-in says above the mail. */
  readonly notifications: Locator;
  open(start?: OutlookStart): Promise<void>;
  /** Opens a mail of the shown folder from the list, by the key of its sample. */
  openMail(seedKey: string): Promise<void>;
  /** Adds a mail of the shown folder to the selected ones. */
  selectMore(seedKey: string): Promise<void>;
  openFolder(name: string): Promise<void>;
  /** Presses the ribbon button that opens or closes the pane. */
  togglePane(): Promise<void>;
  pinPane(): Promise<void>;
  /** Presses the ribbon button that makes a task at once. */
  runCommand(): Promise<void>;
  /** Answers Outlook's own question about permissions. */
  answerConsent(agree: boolean): Promise<void>;
}

export function createOutlookPage(page: Page, origin: string, control: ControlClient): OutlookPage {
  const row = async (seedKey: string) => {
    const { id } = await control.message(seedKey);
    return page.getByRole('listbox', { name: 'Messages' }).locator(`[data-id="${id}"]`);
  };
  const ribbon = page.getByRole('toolbar', { name: 'Ribbon' });
  return {
    page,
    // While a command runs it has a frame of the same name.
    pane: page.frameLocator('iframe[title="Email to To Do"]:not([src*="/commands.html"])'),
    notifications: page.getByRole('region', { name: 'Notifications' }),
    open: async (start = {}) => {
      const query = new URLSearchParams({ account: start.account ?? 'adele' });
      if (start.mail !== undefined) query.set('mail', start.mail);
      if (start.isPaneOpen) query.set('pane', 'open');
      if (start.isPinned) query.set('pinned', '1');
      for (const name of ['naa', 'theme', 'language', 'permission'] as const) {
        const value = start[name];
        if (value !== undefined) query.set(name, value);
      }
      await page.goto(`${origin}/?${query.toString()}`);
      await page.getByRole('option').first().waitFor();
    },
    openMail: async (seedKey) => {
      await (await row(seedKey)).click();
    },
    selectMore: async (seedKey) => {
      await (await row(seedKey)).click({ modifiers: ['Control'] });
    },
    openFolder: async (name) => {
      await page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name }).click();
    },
    togglePane: () => ribbon.getByRole('button', { name: 'To Do', exact: true }).click(),
    pinPane: () => page.getByRole('button', { name: 'Pin' }).click(),
    runCommand: () => ribbon.getByRole('button', { name: 'Create task from email' }).click(),
    answerConsent: (agree) =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: agree ? /^(Accept|Continue)$/ : 'Cancel' })
        .click(),
  };
}
