import { chromium, type Browser } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { allWords } from '../gallery/language';
import { createTask, isTold } from '../gallery/steps';
import { createStage, type Stage } from '../gallery/walk';
import { createControlClient } from '../test/e2e/support/control-client';
import { startSandboxProcess, type Origins } from '../test/e2e/support/sandbox-process';
import { findBrowser } from './browser.mjs';
import { buildAddIn } from './build-add-in.mjs';

/*
 * Writes pictures of the main states to docs/pictures. Names on the command line choose among them; with none, all are
 * written. They are taken in a window of one size, so that two runs can be laid side by side.
 */

const folder = '/tmp/shots-light';
const viewport = { width: 1140, height: 680 };
/** How long an operation may take until it waits in the outbox, in milliseconds. */
const outboxLimitMs = 20_000;

const mail = 'budget-review';
const furniture = 'Send Ben the final cost of the furniture';
const lift = 'Ask the landlord about the second lift';

async function createDueTask(stage: Stage, title: string): Promise<void> {
  await stage.pane.button('Tomorrow').click();
  await createTask(stage, title);
}

/** By the name of its file; each begins with a fresh browser and the mailbox as at its start. */
const pictures: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  form: async (stage) => {
    await stage.openForm(mail);
    await stage.pane.button('More options').click();
  },
  pane: async (stage) => {
    await stage.openForm(mail);
    await createDueTask(stage, furniture);
  },
  'linked-tasks': async (stage) => {
    await stage.openForm(mail);
    await createDueTask(stage, furniture);
    await stage.pane.another.click();
    await createDueTask(stage, lift);
    await stage.pane.checkbox(lift).click();
    await stage.pane.card(furniture).getByRole('button', { name: 'More actions' }).click();
  },
  offline: async (stage) => {
    await stage.openForm(mail);
    await stage.control.setOffline(true);
    await stage.pane.create.click();
    await stage.pane.outbox
      .getByText('There is no connection to the service.')
      .waitFor({ timeout: outboxLimitMs });
  },
  degraded: async (stage) => {
    await stage.control.setConsent(['Tasks.ReadWrite']);
    await stage.openForm(mail);
    await stage.pane.button('Grant access').waitFor();
  },
  'first-run': async (stage) => {
    await stage.control.setConsent([]);
    await stage.openMail(mail);
    await stage.pane.button('Sign in').waitFor();
  },
  arabic: async (stage) => {
    const { openForm, pane, say } = stage;
    await openForm('arabic-contract');
    await pane.create.click();
    await pane.linkedTasks.getByRole('checkbox').waitFor();
    await isTold(stage, say('notice.made', { list: 'Tasks' }));
  },
  dark: async (stage) => {
    await stage.openForm(mail, { theme: 'dark' });
    await createDueTask(stage, furniture);
  },
  contrast: async (stage) => {
    await stage.openForm(mail, { theme: 'contrast' });
    await createDueTask(stage, furniture);
  },
  command: async ({ outlook }) => {
    await outlook.open({ mail });
    await outlook.runCommand();
    await outlook.notifications.getByText('Task added to Tasks.').waitFor({ timeout: outboxLimitMs });
  },
  'to-do': async (stage) => {
    await stage.openForm(mail);
    await createDueTask(stage, furniture);
    await stage.page.goto(`${stage.origins.outlook}/todo/?account=adele`);
    await stage.page.getByRole('button', { name: /^Send Ben/ }).click();
    await stage.page.getByRole('link', { name: 'Open in Outlook' }).waitFor();
  },
};

async function take(
  browser: Browser,
  origins: Origins,
  name: string,
  arrange: (stage: Stage) => Promise<void>,
): Promise<void> {
  const language = name === 'arabic' ? 'ar-SA' : 'en-US';
  const context = await browser.newContext({
    baseURL: origins.outlook,
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    viewport,
    reducedMotion: 'reduce',
  });
  try {
    const control = createControlClient(context.request);
    await control.reset();
    const page = await context.newPage();
    await arrange(createStage(page, origins, control, await allWords(language)));
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    console.log(`docs/pictures/${name}.png`);
  } finally {
    await context.close();
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in pictures));
if (unknown.length > 0) {
  console.error(
    `There is no picture ${unknown.join(', ')}. There are: ${Object.keys(pictures).sort().join(', ')}.`,
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const sandbox = await startSandboxProcess(process.env['ADD_IN_PAGES'] ?? buildAddIn());
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [name, arrange] of Object.entries(pictures)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(browser, sandbox.origins, name, arrange);
  }
} finally {
  await browser.close();
  await sandbox.stop();
}
