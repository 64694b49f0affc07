import { digestsOf, encodingsOf } from '../support/encodings';
import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';
import type { MessageState } from './support/mailbox-state';
import { sentToList } from './support/sent-to-list';
import { tagOn, tasksSince } from './support/stored-link';

/** What nobody in a shared list is to learn of the mail `emoji-party`: who wrote to whom, and what. */
const addresses = ['cleo@example.org', 'adele@example.com'];
const words = [
  'Cleo',
  'Marsh',
  'Adele',
  'Vance',
  'Surprise',
  '🎉🎂',
  'brings',
  'karaoke',
  'balloons',
  'Psst 🤫',
];

/** What of all that stands in a text, the Message-ID aside. */
function revealedIn(text: string, { internetMessageId }: MessageState): readonly string[] {
  const rest = text.replaceAll(internetMessageId, '').replaceAll(encodeURIComponent(internetMessageId), '');
  const isThere = (form: string) => rest.includes(form);
  return [
    ...[...addresses, ...words].filter((secret) => encodingsOf(secret).some(isThere)),
    ...words.filter((word) => rest.toLowerCase().includes(word.toLowerCase())),
    ...addresses.filter((address) => digestsOf(address).some(isThere)),
  ];
}

test.describe('a shared list', () => {
  test('gets the title and ids alone, and the form says so', async ({
    outlook,
    pane,
    sandbox: { control, graphTraffic },
  }) => {
    const before = await control.state();
    const { id: listId } = before.lists.find(({ displayName }) => displayName === 'Office move') ?? {
      id: '',
    };
    await pane.open('emoji-party');
    await pane.button('More options').click();
    await expect(outlook.pane.getByRole('radio', { name: 'Preview' })).toBeChecked();
    await pane.list.fill('office');
    await pane.list.press('Enter');
    await expect(outlook.pane.getByText('Everyone in this list sees the title')).toHaveText(
      'Everyone in this list sees the title and what you add here, but not the email.',
    );
    await expect(outlook.pane.getByRole('radio', { name: 'Link only' })).toBeChecked();
    expect(await axeFindings(await pane.frame())).toEqual([]);
    await pane.title.fill('Something for Thursday');
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Office move.');

    const [task] = tasksSince(before, await control.state());
    expect(task?.linkedResource?.displayName).toBe('Something for Thursday');
    const mail = await control.message('emoji-party');
    expect(task && tagOn(task)?.mail).toEqual({
      immutableId: mail.immutableId,
      internetMessageId: mail.internetMessageId,
      conversationId: expect.any(String),
      mailbox: expect.any(String),
    });

    await pane.act('Something for Thursday', 'Unlink');
    await expect(pane.status).toContainText('no longer linked');
    await pane.button('Undo').click();
    await expect(pane.status).toContainText('linked to this email again');
    const archive = (await control.state()).folders.find(({ wellKnownName }) => wellKnownName === 'archive');
    await control.moveMessage(mail.id, archive?.id ?? '');
    await outlook.open({ mail: 'emoji-party', isPaneOpen: true });
    await expect(pane.card('Something for Thursday')).toBeVisible();
    await expect(pane.status).not.toContainText('Looking for tasks');

    const { text, writes } = sentToList(await graphTraffic(), listId);
    expect(writes).toBeGreaterThanOrEqual(4);
    expect(text).toContain('Something for Thursday');
    expect(revealedIn(text, mail)).toEqual([]);
  });

  test('gets the text of the mail when the user has chosen that for it', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    const full = outlook.pane.getByRole('radio', { name: 'Full text' });
    await pane.open('emoji-party');
    await pane.button('More options').click();
    await full.check();
    await pane.list.fill('office');
    await pane.list.press('Enter');
    await expect(full).not.toBeChecked();
    await full.check();
    await expect(outlook.pane.getByText('Everyone in this list sees')).toContainText(
      'the full text of the email',
    );
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Office move.');
    const [task] = tasksSince(before, await control.state());
    expect(task?.body.content).toContain('karaoke');
  });

  test('gets no more from the ribbon command', async ({
    outlook,
    pane,
    sandbox: { control, graphTraffic },
  }) => {
    const before = await control.state();
    const { id: listId } = before.lists.find(({ displayName }) => displayName === 'Office move') ?? {
      id: '',
    };
    await pane.open('dentist');
    await (
      await pane.frame()
    ).evaluate(async (value) => {
      const { roamingSettings } = Office.context;
      roamingSettings.set('settings.defaultListId', {
        version: 1,
        value,
        chosenDateTime: '2026-11-26T09:00:00.000Z',
      });
      await new Promise((resolve) => roamingSettings.saveAsync(resolve));
    }, listId);
    await outlook.open({ mail: 'emoji-party' });
    await outlook.runCommand();
    await expect(outlook.notifications).toContainText('Task added to Office move.');
    const [task] = tasksSince(before, await control.state());
    const mail = await control.message('emoji-party');
    const title = task?.title ?? '';
    expect(title).toContain('Surprise party');
    expect(task?.linkedResource?.displayName).toBe(title);
    const { text } = sentToList(await graphTraffic(), listId);
    const withoutTitle = text.replaceAll(JSON.stringify(title).slice(1, -1), '');
    expect(revealedIn(withoutTitle, mail)).toEqual([]);
    expect(task?.body.content.trim()).toBe('');
  });
});
