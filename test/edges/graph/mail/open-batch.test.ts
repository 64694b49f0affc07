import { describe, expect, test } from '@jest/globals';
import { createWorld, keyOf, linkOf, newTask, none, tagOf, tagWith } from '../../../support/graph-world';
import { present } from '../../../support/present';

const noLists = { lists: false, guesses: [] };

describe('opening a mail', () => {
  test('reads message, lists and guessed tasks in one round trip', async () => {
    const { messages, tasks, message, openMail, list, exchanges } = createWorld();
    const known = await message('report');
    const task = await tasks.create(newTask(1, known, { listId: list('Work').id }), none);
    const lists = await tasks.lists(none);
    exchanges.length = 0;
    const opening = await messages.open(openMail('report'), { lists: true, guesses: [task] }, none);
    expect(exchanges).toHaveLength(1);
    expect(opening).toEqual({
      message: known,
      mailProblem: undefined,
      conversation: [],
      mails: [],
      lists,
      tasks: [{ ...task, tag: { kind: 'tag', tag: tagOf(1, known) } }],
    });
  });

  test('asks for no lists when they are not wanted', async () => {
    const { messages, message, openMail } = createWorld();
    expect(await messages.open(openMail('report'), noLists, none)).toEqual({
      message: await message('report'),
      mailProblem: undefined,
      conversation: [],
      mails: [],
      lists: undefined,
      tasks: [],
    });
  });

  test('with many guesses, one of them gone, tells which', async () => {
    const { messages, tasks, mailbox, openMail, list, exchanges } = createWorld();
    const refs = mailbox.tasks(list('Work').id).map(({ id, listId }) => ({ listId, taskId: id }));
    const guesses = [present(refs[0]), { listId: list('Work').id, taskId: 'gone' }, ...refs.slice(1)];
    const [first, ...others] = await tasks.read(refs, none);
    exchanges.length = 0;
    const opening = await messages.open(openMail('report'), { lists: true, guesses }, none);
    expect(opening.tasks).toEqual([first, undefined, ...others]);
    expect(opening.message?.subject).toBe('Quarterly report');
    expect(exchanges.length).toBeLessThanOrEqual(2);
  });

  test('reads further pages of lists', async () => {
    const { messages, mailbox, openMail } = createWorld();
    for (let n = 0; n < 250; n += 1) mailbox.addList(`List ${n}`);
    const opening = await messages.open(openMail('report'), { lists: true, guesses: [] }, none);
    expect(opening.lists?.lists).toHaveLength(255);
  });

  test('that moved since the host told its id finds it by its Message-ID, in one more round trip', async () => {
    const { messages, message, mailbox, openMail, exchanges } = createWorld();
    const mail = openMail('lunch');
    mailbox.moveMessage(mail.restId, 'archive');
    const moved = await message('lunch');
    exchanges.length = 0;
    const opening = await messages.open(mail, { lists: true, guesses: [] }, none);
    expect(opening.message).toEqual(moved);
    expect(exchanges).toHaveLength(2);
  });

  test('under an immutable id, as some hosts tell it, comes to the same', async () => {
    const { messages, message, seed, openMail } = createWorld();
    const restId = seed('report').immutableId;
    const opening = await messages.open({ ...openMail('report'), restId }, noLists, none);
    expect(opening.message).toEqual(await message('report'));
  });

  test('that is gone, or was sent a moment ago and moved, knows no message', async () => {
    const { messages, mailbox, openMail } = createWorld();
    for (const key of ['report', 'fresh']) {
      const mail = openMail(key);
      mailbox.deleteMessage(mail.restId, { permanently: true });
      const opening = await messages.open(mail, { lists: true, guesses: [] }, none);
      expect(opening).toMatchObject({ message: undefined, mailProblem: undefined });
      expect(opening.lists?.lists).toHaveLength(5);
    }
  });

  test('sent a moment ago works without a Message-ID', async () => {
    const { messages, openMail } = createWorld();
    const { message } = await messages.open(openMail('fresh'), noLists, none);
    expect(message).toMatchObject({ subject: 'Just sent', internetMessageId: '' });
    const written = await messages.writeTag(present(message), tagWith(linkOf(1)), undefined, none);
    expect(await messages.findTracked([keyOf(1)], none)).toEqual([written.message]);
  });
});

describe('opening a mail without consent to mail', () => {
  test('reads the rest, and says what is missing', async () => {
    const { messages, mailbox, openMail, list, exchanges } = createWorld({ granted: ['Tasks.ReadWrite'] });
    const [task] = mailbox.tasks(list('Work').id);
    const guesses = [{ listId: list('Work').id, taskId: present(task).id }];
    const opening = await messages.open(openMail('report'), { lists: true, guesses }, none);
    expect(opening.message).toBeUndefined();
    expect(opening.mailProblem?.kind).toBe('consent-needed');
    expect(opening.lists?.lists).toHaveLength(5);
    expect(opening.tasks).toMatchObject([{ title: 'Prepare the budget review' }]);
    expect(exchanges).toHaveLength(1);
  });

  test('asks nothing when nothing else is wanted', async () => {
    const { messages, openMail, exchanges } = createWorld({ granted: ['Tasks.ReadWrite'] });
    const opening = await messages.open(openMail('report'), noLists, none);
    expect(opening).toMatchObject({ message: undefined, lists: undefined, tasks: [] });
    expect(opening.mailProblem?.kind).toBe('consent-needed');
    expect(exchanges).toHaveLength(0);
  });

  test('is told apart from a mailbox that refuses itself', async () => {
    const denied = { status: 403, headers: {}, body: { error: { code: 'ErrorAccessDenied', message: '' } } };
    const { messages, openMail } = createWorld({
      aroundPart: ({ url }, run) => (url.includes('/messages/') ? denied : run()),
    });
    const opening = await messages.open(openMail('report'), { lists: true, guesses: [] }, none);
    expect(opening.mailProblem).toMatchObject({ kind: 'forbidden', trace: { status: 403 } });
    expect(opening.lists?.lists).toHaveLength(5);
  });

  test('rejects when there is no consent to anything', async () => {
    const { messages, openMail } = createWorld({ granted: [] });
    const opening = messages.open(openMail('report'), { lists: true, guesses: [] }, none);
    await expect(opening).rejects.toMatchObject({ kind: 'consent-needed' });
  });
});

describe('opening a mail while the service has problems', () => {
  test('rejects with a transient problem, so that it is retried as a whole', async () => {
    const throttled = {
      status: 429,
      headers: { 'retry-after': '3' },
      body: { error: { code: '', message: '' } },
    };
    for (const place of ['/messages/', '/lists']) {
      const { messages, openMail } = createWorld({
        aroundPart: ({ url }, run) => (url.includes(place) ? throttled : run()),
      });
      const opening = messages.open(openMail('report'), { lists: true, guesses: [] }, none);
      await expect(opening).rejects.toMatchObject({ kind: 'throttled', retryAfterMs: 3000 });
    }
  });

  test('shows the rest when the message has a shape that is not documented', async () => {
    const strange = { status: 200, headers: {}, body: { id: 7 } };
    const { messages, openMail } = createWorld({
      aroundPart: ({ url }, run) => (url.includes('/messages/') ? strange : run()),
    });
    const opening = await messages.open(openMail('report'), { lists: true, guesses: [] }, none);
    expect(opening.mailProblem?.kind).toBe('unexpected');
    expect(opening.lists?.lists).toHaveLength(5);
  });
});
