import type { Locator } from '@playwright/test';
import { axeFindings } from './support/axe-findings';
import type { Exchange } from './support/control-client';
import { expect, test } from './support/fixtures';
import { tasksSince } from './support/stored-link';

const question = 'Can you bring the floor samples tomorrow?';
const task = `Waiting for Dana Lindqvist: ${question}`;

/** Requests to Graph, with the number of parts of each batch. */
function requests(traffic: readonly Exchange[]): readonly string[] {
  return traffic
    .filter(({ method }) => method !== 'OPTIONS')
    .map(({ method, url, requestBody }) => {
      const path = new URL(url).pathname.replace('/v1.0', '').replace(/\/lists\/[^/]+/, '/lists/…');
      const body = JSON.stringify(requestBody ?? '');
      const parts = body.includes('"dependsOn"') ? 'chain' : 'parallel';
      const count = body.split('"url"').length - 1;
      return path === '/$batch' ? `${method} ${path} ${count} ${parts}` : `${method} ${path}`;
    });
}

test.describe('a mail that the user sent', () => {
  test('has a task that waits by one click and one request, and its answer is found when it is opened', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    const stored = async () => tasksSince(before, await control.state());
    await outlook.open({ mail: 'just-sent', isPaneOpen: true });
    const offer = outlook.pane.getByRole('region', { name: task });
    await expect(offer).toContainText('Due');
    await expect(pane.title).toHaveCount(0);
    expect(await axeFindings(await pane.frame())).toEqual([]);
    await control.clearTraffic();
    await pane.button('Waiting for an answer').click();
    await expect(pane.card(task)).toContainText('Created just now');
    await expect(pane.card(task)).toContainText('Waiting for Dana Lindqvist since today');
    expect(await stored()).toMatchObject([{ title: task, status: 'waitingOnOthers' }]);
    const posts = requests(await control.traffic());
    expect(posts.filter((request) => request.startsWith('POST /me/todo'))).toEqual([
      'POST /me/todo/lists/…/tasks',
    ]);

    // Nobody has answered: machines have, and the user once more.
    const { id } = await control.message('just-sent');
    for (const kind of ['absence', 'bounce', 'receipt', 'again'] as const) await control.answer(id, kind);
    await outlook.open({ mail: 'just-sent', isPaneOpen: true });
    await expect(pane.card(task)).toContainText('Waiting for Dana Lindqvist since today');
    await expect(pane.status).not.toContainText('Looking');
    await expect(pane.button('Keep waiting')).toHaveCount(0);

    await outlook.page.getByRole('button', { name: 'What comes back' }).click();
    await outlook.page.getByRole('menuitem', { name: 'The recipient answers', exact: true }).click();
    await expect
      .poll(async () =>
        (await control.state()).messages.filter(({ subject }) => subject === `RE: ${question}`),
      )
      .toHaveLength(2);
    await control.clearTraffic();
    await outlook.open({ mail: 'just-sent', isPaneOpen: true });
    await expect(pane.card(task)).toContainText('Dana Lindqvist answered today');
    await expect(pane.status).not.toContainText('Looking');
    const [opening, ...others] = requests(await control.traffic());
    expect(opening).toBe('POST /$batch 4 parallel');
    expect(others.length).toBeLessThanOrEqual(1);
    expect(await axeFindings(await pane.frame())).toEqual([]);
    expect(await stored()).toMatchObject([{ status: 'waitingOnOthers' }]);

    await pane.button('Write again').click();
    await expect(outlook.page.getByText('Email to To Do opened a reply.')).toBeVisible();

    await pane.button('Keep waiting').click();
    // The card says so at once, the status line when it is stored.
    await expect(pane.card(task)).toContainText('Waiting for Dana Lindqvist since today');
    await expect(pane.status).toHaveText('Waiting for Dana Lindqvist since today');
    await expect(pane.button('Keep waiting')).toHaveCount(0);
    await outlook.open({ mail: 'just-sent', isPaneOpen: true });
    await expect(pane.card(task)).toContainText('Waiting for Dana Lindqvist since today');
    await expect(pane.status).not.toContainText('Looking');
    await expect(pane.button('Keep waiting')).toHaveCount(0);
  });

  test('has the form one click away, by keyboard as well', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await outlook.open({ mail: 'just-sent', isPaneOpen: true });
    await pane.button('New task').focus();
    await outlook.page.keyboard.press('Enter');
    await expect(pane.title).toBeFocused();
    await pane.ready();
    await outlook.page.keyboard.press('Control+Enter');
    await expect(pane.card(question)).toContainText('Created just now');
    expect(tasksSince(before, await control.state())).toMatchObject([{ status: 'notStarted' }]);
  });
});

test.describe('the card of a task', () => {
  const title = 'See the dentist';
  const waits = (card: Locator) => expect(card).toContainText(/Waiting for .+ since today/);

  test('waits by its menu, due as the settings say, and takes that back', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    const stored = async () => tasksSince(before, await control.state())[0];
    await pane.open('dentist');
    await pane.title.fill(title);
    await pane.create.click();
    await expect(pane.card(title)).toContainText('Created just now');
    await pane.button('Settings').click();
    await outlook.pane
      .getByRole('radiogroup', { name: 'Waiting: working days' })
      .getByRole('radio', { name: '10' })
      .check();
    await pane.button('Back').click();

    await pane.act(title, 'Waiting for an answer');
    await waits(pane.card(title));
    await expect(pane.card(title).getByRole('button', { name: 'More actions' })).toBeFocused();
    await expect.poll(async () => (await stored())?.status).toBe('waitingOnOthers');
    // Ten working days are two weeks, or with a weekend at their end up to two days more.
    const days = (((await stored())?.due ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(12);
    expect(days).toBeLessThan(17);

    await pane.checkbox(title).click();
    await expect(pane.card(title)).toContainText('Completed');
    await pane.checkbox(title).click();
    await waits(pane.card(title));
    await expect.poll(async () => (await stored())?.status).toBe('waitingOnOthers');

    await pane.act(title, 'Stop waiting');
    await expect(pane.card(title)).not.toContainText('Waiting for');
    await expect.poll(async () => (await stored())?.status).toBe('notStarted');
    expect((await stored())?.due).toBeUndefined();
  });
});

const lease = 'Waiting for Priya Raman: Lease: changes to clause 14';

test('an answer from elsewhere is found by the look of the day, and is settled beside another mail', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const stored = async () => (await control.state()).tasks.find(({ title }) => title === lease);
  await outlook.open({ mail: 'lease-2', isPaneOpen: true });
  await pane.button('Waiting for an answer').click();
  await expect(pane.card(lease)).toContainText('Created just now');
  // There is an answer from before, which is not the one that is waited for.
  await outlook.open({ mail: 'lease-2', isPaneOpen: true });
  await pane.button('Keep waiting').click();
  await expect(pane.card(lease)).toContainText(/Waiting for Priya Raman since/);
  await expect(pane.status).toHaveText(/Waiting for Priya Raman since/);
  await expect(pane.button('Keep waiting')).toHaveCount(0);
  const { id } = await control.message('lease-2');
  await control.answer(id, 'elsewhere');

  await outlook.open({ mail: 'dentist', isPaneOpen: true });
  const answers = outlook.pane.getByRole('region', { name: 'Answers' });
  await expect(answers).toContainText('Priya Raman answered today');
  expect(await axeFindings(await pane.frame())).toEqual([]);
  const [shown] = await Promise.all([
    outlook.page.waitForEvent('popup'),
    answers.getByRole('button', { name: 'Open the answer' }).click(),
  ]);
  await expect(shown.getByText('priya@private.example').first()).toBeVisible();
  await shown.close();
  await answers.getByRole('button', { name: 'Done' }).click();
  await expect(answers).toHaveCount(0);
  await expect.poll(async () => (await stored())?.status).toBe('completed');
});

test('the answer itself shows for which task it has come', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await outlook.open({ mail: 'lease-2', isPaneOpen: true });
  await pane.button('Waiting for an answer').click();
  await expect(pane.card(lease)).toContainText('Created just now');
  await outlook.open({ mail: 'lease-3', isPaneOpen: true });
  const region = outlook.pane.getByRole('region', { name: 'Task of this conversation' });
  await expect(region).toContainText(/Priya Raman answered on/);
  await region.getByRole('button', { name: 'Done' }).click();
  await expect(region).toContainText('Completed');
  await expect
    .poll(async () => (await control.state()).tasks.find(({ title }) => title === lease)?.status)
    .toBe('completed');
});
