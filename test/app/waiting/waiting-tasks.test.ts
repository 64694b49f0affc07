import { describe, expect, test } from '@jest/globals';
import type { NewMail } from '../../../sandbox/mailbox/new-mail';
import type { Waiting } from '../../../src/domain/task/waiting';
import { plainDate } from '../../../src/domain/time/plain-date';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

const by = plainDate(2026, 12, 2);

/** A world in which the task of mail 0 waits for its sender. */
async function waitingWorld() {
  const quiet = await quietWorld();
  const { world, pane, requestsOf } = quiet;
  await requestsOf(() => pane.capture(0));
  await requestsOf(() => pane.open(0));
  const asked = present(world.message(0));
  const waiting: Waiting = {
    asked: { internetMessageId: asked.internetMessageId, conversationId: asked.conversationId },
    since: asked.receivedDateTime,
    by,
    name: 'Anna',
  };
  const linked = () => present(present(pane.opened).linkedTasks[0]);
  const wait = (wanted: Waiting | undefined) =>
    requestsOf(() => pane.service.wait(linked(), wanted, pane.signal));
  const open = () => requestsOf(() => pane.open(0));
  const look = () => requestsOf(() => pane.service.lookForAnswers(pane.signal));
  const come = (changes: Partial<NewMail> = {}) =>
    world.mailbox.addMessage({
      folder: 'inbox',
      from: { name: 'Anna', address: 'anna@example.org' },
      to: [{ name: 'Adele', address: 'adele@example.com' }],
      subject: `RE: ${asked.subject}`,
      text: 'Yes.',
      conversationId: asked.conversationId,
      headers: [{ name: 'In-Reply-To', value: asked.internetMessageId }],
      ...changes,
    });
  const stored = () => present(world.taggedTasks()[0]).task;
  return { ...quiet, waiting, linked, wait, open, look, come, stored };
}

describe('a task that waits', () => {
  test('is written in one round trip behind the reading of it, and is due when the answer is expected', async () => {
    const { wait, waiting, stored, open, linked } = await waitingWorld();
    expect(await wait(waiting)).toEqual([expect.stringMatching(/^GET .*tasks/), 'POST /$batch']);
    expect(stored().status).toBe('waitingOnOthers');
    await open();
    expect(linked().task).toMatchObject({ waiting, due: by, isDone: false });
    expect(await wait(undefined)).toHaveLength(2);
    await open();
    expect(stored().status).toBe('notStarted');
    expect(linked().task).not.toHaveProperty('waiting');
    expect(linked().task).not.toHaveProperty('due');
  });

  test('costs no second write when it waits already', async () => {
    const { wait, waiting } = await waitingWorld();
    await wait(waiting);
    expect(await wait(waiting)).toHaveLength(1);
  });

  test('is shown with its answer when its mail is opened: one round trip, and one more for an answer', async () => {
    const { wait, waiting, open, come, linked } = await waitingWorld();
    await wait(waiting);
    await open();
    expect(await open()).toEqual(['POST /$batch']);
    const { receivedDateTime } = come();
    expect(await open()).toEqual(['POST /$batch', expect.stringContaining('internetMessageHeaders')]);
    expect(linked()).toMatchObject({ answer: { name: 'Anna', receivedDateTime } });
    await wait({ ...waiting, after: receivedDateTime });
    await open();
    expect(linked()).not.toHaveProperty('answer');
  });

  test('is completed by nobody but the user', async () => {
    const { wait, waiting, open, look, come, stored } = await waitingWorld();
    await wait(waiting);
    come();
    await open();
    await look();
    expect(stored().status).toBe('waitingOnOthers');
  });
});

describe('the daily look', () => {
  test('asks once a day, in one round trip, and reads a task only where an answer has come', async () => {
    const { wait, waiting, look, come, pane } = await waitingWorld();
    expect(await look()).toEqual([]);
    await wait(waiting);
    expect(await look()).toEqual(['POST /$batch']);
    expect(await look()).toEqual([]);
    come();
    expect(pane.service.answered()).toEqual([]);
  });

  test('finds an answer from elsewhere, which opening the mail shows as well', async () => {
    const { wait, waiting, open, look, come, pane, linked } = await waitingWorld();
    await wait(waiting);
    const { conversationId } = come({
      subject: 'Automatic reply: away',
      itemClass: 'IPM.Note.Rules.OofTemplate',
    });
    come({ conversationId: `${conversationId}elsewhere` });
    expect(await look()).toEqual([
      'POST /$batch',
      expect.stringContaining('internetMessageHeaders'),
      expect.stringMatching(/^GET .*tasks/),
    ]);
    expect(pane.service.answered()).toMatchObject([{ answer: { name: 'Anna' } }]);
    await open();
    expect(linked()).toMatchObject({ answer: { name: 'Anna' } });
  });

  test('tells nothing of a task that was completed elsewhere meanwhile', async () => {
    const { wait, waiting, look, come, pane, stored, world } = await waitingWorld();
    await wait(waiting);
    come();
    world.mailbox.updateTask(stored(), { status: 'completed' });
    await look();
    expect(pane.service.answered()).toEqual([]);
  });
});
