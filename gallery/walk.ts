import type { BrowserContext, Page } from '@playwright/test';
import type { Words } from '../src/i18n/words';
import { createAddInPane, type AddInPane } from '../test/e2e/support/add-in-pane';
import type { ControlClient } from '../test/e2e/support/control-client';
import { createOutlookPage, type OutlookPage, type OutlookStart } from '../test/e2e/support/outlook-page';
import { createPageTime, type PageTime } from '../test/e2e/support/page-time';
import type { Origins } from '../test/e2e/support/sandbox-process';

/** What a walk is made with: a fresh browser, and a mailbox as at its start. */
export interface Stage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly outlook: OutlookPage;
  readonly pane: AddInPane;
  readonly control: ControlClient;
  readonly origins: Origins;
  readonly time: PageTime;
  /** The texts of the pane in the language of the walk: names are found by what the product says. */
  readonly say: Words['say'];
  /** BCP 47 tag of that language. */
  readonly language: string;
  /** Opens Outlook on a mail with the pane beside it, in that language. */
  openMail(mail: string, start?: OutlookStart): Promise<void>;
  /** The same, and waits until the form can be sent and the mail has been read. */
  openForm(mail: string, start?: OutlookStart): Promise<void>;
}

/** Leads from one state to the next; what it waits for is what makes the state. */
type Steps = (stage: Stage) => Promise<void>;

/**
 * States of the pane by their names, in the order in which they are reached: the first from a fresh start, each
 * further one from the one before it.
 */
export interface Walk {
  /** The heading under which the gallery shows them. */
  readonly group: string;
  /** What is looked at: the pane, unless it says otherwise. */
  readonly shows?: 'page' | 'notifications';
  readonly states: Readonly<Record<string, Steps>>;
}

/** @param context whose pages have a clock that can be advanced */
export function createStage(
  page: Page,
  origins: Origins,
  control: ControlClient,
  { say, locale }: Words,
): Stage {
  const outlook = createOutlookPage(page, origins.outlook, control);
  const pane = createAddInPane(outlook, {
    title: say('form.title'),
    list: say('form.list'),
    create: say('form.create'),
    linkedTasks: say('tasks.heading'),
    outbox: say('outbox.heading'),
    another: say('form.another'),
    more: say('tasks.more'),
  });
  const context = page.context();
  const openMail: Stage['openMail'] = (mail, start = {}) =>
    outlook.open({ mail, isPaneOpen: true, language: locale, ...start });
  return {
    page,
    context,
    outlook,
    pane,
    control,
    origins,
    time: createPageTime(context),
    say,
    language: locale,
    openMail,
    openForm: async (mail, start) => {
      await openMail(mail, start);
      await pane.ready();
      await pane.status.filter({ hasText: say('mail.reading') }).waitFor({ state: 'detached' });
    },
  };
}
