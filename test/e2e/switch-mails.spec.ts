import type { Frame } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { linksOn, tasksSince } from './support/stored-link';

/** What belongs to one mail: its subject, the title that the form proposes, and its task. */
const mails = {
  dentist: { subject: 'Your appointment', task: 'See the dentist' },
  parcel: { subject: 'We missed you. Your parcel waits at the kiosk', task: 'Fetch the parcel' },
  'catering-question': { subject: 'Opening party: we need your numbers', task: undefined },
} as const;
type Key = keyof typeof mails;

/** All orders in which the answers about the three mails can arrive. */
const orders = [
  ['dentist', 'parcel', 'catering-question'],
  ['dentist', 'catering-question', 'parcel'],
  ['parcel', 'dentist', 'catering-question'],
  ['parcel', 'catering-question', 'dentist'],
  ['catering-question', 'dentist', 'parcel'],
  ['catering-question', 'parcel', 'dentist'],
] as const satisfies readonly (readonly Key[])[];

declare global {
  interface Window {
    /** Each picture that the pane has shown: subject above, what the form proposes, and the tasks. */
    pictures?: string[];
  }
}

/** Notes each picture that the pane shows from now on. */
async function watch(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const pictures: string[] = [];
    window.pictures = pictures;
    const look = () => {
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) =>
          element instanceof HTMLTextAreaElement ? element.value : element.textContent,
        );
      const picture = JSON.stringify([
        texts('h1'),
        texts('textarea'),
        texts('article input + *, article label'),
      ]);
      if (pictures.at(-1) !== picture) pictures.push(picture);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    look();
  });
}

test.describe('a pinned pane', () => {
  test('never shows one mail’s data under another, in whatever order answers arrive', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const keys: readonly Key[] = ['dentist', 'parcel', 'catering-question'];
    await outlook.open({ mail: 'dentist', isPaneOpen: true, isPinned: true });
    for (const key of keys) {
      const { task } = mails[key];
      await outlook.openMail(key);
      await expect(pane.title).toHaveValue(mails[key].subject);
      await pane.ready();
      if (task === undefined) continue;
      await pane.title.fill(task);
      await pane.create.click();
      await expect(pane.card(task)).toBeVisible();
      await expect(pane.status).toContainText('Task created');
    }

    const ids = await Promise.all(keys.map(async (key) => (await control.message(key)).id));
    const frame = await pane.frame();
    await watch(frame);
    for (const order of orders) {
      for (const [index, key] of keys.entries()) {
        const path = `/messages/${encodeURIComponent(ids[index] ?? '')}\\?`;
        await control.addFault({ match: { path, part: true }, effect: { hold: key } });
      }
      for (const key of keys) await outlook.openMail(key);
      for (const key of order) await control.release(key);
      await expect(pane.title).toHaveValue(mails['catering-question'].subject);
      await outlook.openMail('dentist');
      await outlook.openMail('parcel');
      await expect(pane.card(mails.parcel.task)).toBeVisible();
      await expect(pane.linkedTasks.getByText('Checking')).toHaveCount(0);
    }

    const pictures = await frame.evaluate(() => window.pictures ?? []);
    expect(pictures.length).toBeGreaterThan(orders.length);
    const belongings = Object.values(mails);
    for (const picture of pictures) {
      const shown = belongings.filter(
        ({ subject, task }) => picture.includes(subject) || (task !== undefined && picture.includes(task)),
      );
      expect(shown, picture).toHaveLength(1);
    }
  });

  test('finishes the task of a mail that was left, and says so under that mail only', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('dentist', { isPinned: true });
    await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: { hold: 'task' } });
    await pane.title.fill('See the dentist');
    await pane.create.click();
    await expect(pane.button('Creating task…')).toBeVisible();
    await outlook.openMail('parcel');
    await expect(pane.title).toHaveValue(mails.parcel.subject);
    await pane.title.fill('A title of my own');
    await control.release('task');
    await expect.poll(async () => linksOn(await control.message('dentist'))).toHaveLength(1);
    await expect(pane.create).toBeEnabled();
    await expect(pane.linkedTasks).toHaveCount(0);
    await expect(pane.status).not.toContainText('Task created');
    await expect(pane.title).toHaveValue('A title of my own');

    await outlook.openMail('dentist');
    await expect(pane.card('See the dentist')).toBeVisible();
    await outlook.openMail('parcel');
    await expect(pane.title).toHaveValue('A title of my own');
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    expect(linksOn(await control.message('parcel'))).toBeUndefined();
  });

  test('says that no mail is open when none is', async ({ outlook, pane, sandbox: { control } }) => {
    await pane.open('dentist', { isPinned: true });
    await control.deleteMessage((await control.message('dentist')).id);
    await expect(outlook.pane.getByText('No email is open')).toBeVisible();
    await expect(pane.create).toHaveCount(0);
    await outlook.openMail('parcel');
    await expect(pane.title).toHaveValue(mails.parcel.subject);
  });
});
