import { describe, expect, test } from '@jest/globals';
import { adele } from '../../../sandbox/mailbox/account';
import { createMailbox } from '../../../sandbox/mailbox/create-mailbox';
import type { MailboxChange } from '../../../sandbox/mailbox/mailbox';
import type { MailSeed } from '../../../sandbox/mails/mail-seed';
import { present } from '../../support/present';

const ben = { name: 'Ben Okafor', address: 'ben@example.com' };
const seeds: readonly MailSeed[] = [
  { key: 'old', from: ben, subject: 'Old', date: '2026-11-01T08:00:00Z', conversation: 'c', isFlagged: true },
  {
    key: 'reply',
    from: ben,
    subject: 'RE: Old',
    date: 60,
    conversation: 'c',
    inReplyTo: 'old',
    html: '<style>x</style><p>One&nbsp;two</p><p>three &#x1F600; &lt;b&gt;</p>',
  },
  { key: 'again', from: ben, subject: 'RE: Old', date: 30, conversation: 'c', inReplyTo: 'reply' },
  {
    key: 'project',
    from: ben,
    subject: 'Plan',
    date: 20,
    folder: 'Project',
    attachments: [{ name: 'a.bin', contentType: 'application/x', content: new Uint8Array([1, 2, 255]) }],
  },
];

function create() {
  let ids = 0;
  let time = Date.parse('2026-11-21T23:30:00Z');
  const options = {
    account: adele,
    seeds,
    now: () => new Date((time += 1000)),
    newId: () => `id${(ids += 1)}`,
  };
  const mailbox = createMailbox(options);
  return {
    mailbox,
    mail: (key: string) => present(mailbox.messageBySeed(key)),
    another: () => createMailbox(options),
  };
}

describe('mails from seeds', () => {
  test('stand newest first, in their folders, made on first use', () => {
    const { mailbox } = create();
    expect(mailbox.messages().map((message) => message.seedKey)).toEqual([
      'project',
      'again',
      'reply',
      'old',
    ]);
    const project = present(mailbox.folders().find((folder) => folder.displayName === 'Project'));
    expect(mailbox.messages(project.id)).toHaveLength(1);
    expect(mailbox.messages(present(mailbox.folder('inbox')).id)).toHaveLength(3);
  });

  test('of one conversation share its id and point to each other', () => {
    const { mail } = create();
    expect(mail('again').conversationId).toBe(mail('old').conversationId);
    expect(mail('project').conversationId).not.toBe(mail('old').conversationId);
    const header = (name: string) => mail('again').headers.find((one) => one.name === name)?.value;
    expect(header('In-Reply-To')).toBe(mail('reply').internetMessageId);
    expect(header('References')).toBe(`${mail('old').internetMessageId} ${mail('reply').internetMessageId}`);
  });

  test('have a preview of their text', () => {
    expect(create().mail('reply').bodyPreview).toBe('One\u00a0two\r\nthree 😀 <b>');
  });

  test('have ids as long as real ones, with characters that differ between REST and EWS', () => {
    const { id, immutableId } = create().mail('old');
    expect(id.length).toBeGreaterThan(100);
    expect(id).toMatch(/^AAMk[\w-]+=$/);
    expect(id).toMatch(/-.*_|_.*-/);
    expect(immutableId).not.toBe(id);
  });
});

describe('a person in Outlook', () => {
  test('moves a mail: another id, another etag, the same immutable id', () => {
    const { mailbox, mail } = create();
    const before = mail('old');
    const after = present(mailbox.moveMessage(before.id, 'archive'));
    expect(after.immutableId).toBe(before.immutableId);
    expect([after.id, after.changeKey]).not.toEqual([before.id, before.changeKey]);
    expect(mailbox.message(before.id)).toBeUndefined();
    expect(mailbox.message(before.immutableId)).toEqual(after);
    expect(mailbox.moveMessage('nobody', 'archive')).toBeUndefined();
    expect(mailbox.moveMessage(after.id, 'nowhere')).toBeUndefined();
  });

  test('deletes a mail to Deleted Items, and from there for good', () => {
    const { mailbox, mail } = create();
    expect(mailbox.deleteMessage(mail('old').id)).toBe(true);
    expect(mail('old').folderId).toBe(mailbox.folder('deleteditems')?.id);
    expect(mailbox.deleteMessage(mail('old').id)).toBe(true);
    expect(mailbox.messageBySeed('old')).toBeUndefined();
    expect(mailbox.deleteMessage(mail('reply').id, { permanently: true })).toBe(true);
    expect(mailbox.messageBySeed('reply')).toBeUndefined();
  });

  test('sets and takes away a category', () => {
    const { mailbox, mail } = create();
    mailbox.setCategory(mail('old').id, 'Blue', true);
    mailbox.setCategory(mail('old').id, 'Blue', true);
    expect(mail('old').categories).toEqual(['Blue']);
    mailbox.setCategory(mail('old').id, 'Blue', false);
    expect(mail('old').categories).toEqual([]);
  });
});

describe('a person in To Do', () => {
  test('renames, completes, reopens, dates, moves and deletes a task', () => {
    const { mailbox } = create();
    const [from, to] = [mailbox.addList('From').id, mailbox.addList('To').id];
    const { id } = present(mailbox.addTask(from, { title: 'x', reminder: 1, isReminderOn: true }));
    expect(mailbox.renameTask(id, 'y')).toMatchObject({ title: 'y' });
    expect(mailbox.completeTask(id)).toMatchObject({ status: 'completed', isReminderOn: false, reminder: 1 });
    expect(mailbox.reopenTask(id)).toMatchObject({ status: 'notStarted', completed: undefined });
    expect(mailbox.setTaskDue(id, '2026-11-25')).toMatchObject({ due: Date.parse('2026-11-24T23:00:00Z') });
    expect(mailbox.setTaskDue(id, undefined)?.due).toBeUndefined();
    const moved = present(mailbox.moveTask(id, to));
    expect(mailbox.task(id)).toBeUndefined();
    expect([mailbox.tasks(from).length, mailbox.tasks(to).length]).toEqual([0, 1]);
    expect(mailbox.deleteTask(moved.id)).toBe(true);
    for (const act of [mailbox.completeTask, mailbox.reopenTask]) expect(act(id)).toBeUndefined();
    expect(mailbox.deleteTask(id)).toBe(false);
  });

  test('deletes a list with its tasks', () => {
    const { mailbox } = create();
    const list = mailbox.addList('Gone').id;
    const { id } = present(mailbox.addTask(list, { title: 'x' }));
    expect(mailbox.deleteList(list)).toBe(true);
    expect([mailbox.task(id), mailbox.list(list)]).toEqual([undefined, undefined]);
    expect(mailbox.addTask(list, { title: 'x' })).toBeUndefined();
    expect(mailbox.deleteList(list)).toBe(false);
  });
});

describe('the mailbox', () => {
  test('tells what changed', () => {
    const { mailbox, mail } = create();
    const changes: MailboxChange[] = [];
    const end = mailbox.onChange((change) => changes.push(change));
    const old = mail('old').id;
    const moved = present(mailbox.moveMessage(old, 'archive'));
    mailbox.addMasterCategory('Tracked', 'preset1');
    expect(changes).toMatchObject([
      { kind: 'message', id: moved.id },
      { kind: 'message', id: old, gone: true },
      { kind: 'category' },
    ]);
    end();
    mailbox.addList('Silent');
    expect(changes).toHaveLength(3);
  });

  test('goes back to its seeds', () => {
    const { mailbox, mail } = create();
    mailbox.deleteMessage(mail('old').id, { permanently: true });
    const list = mailbox.addList('Mine').id;
    mailbox.reset();
    expect(mail('old').subject).toBe('Old');
    expect(mailbox.list(list)).toBeUndefined();
  });

  test('can be kept as JSON and taken up again', () => {
    const { mailbox, mail, another } = create();
    const list = mailbox.addList('Mine').id;
    const task = present(
      mailbox.addTask(list, {
        title: 'x',
        due: 5,
        extensions: new Map([['dev.a.b', { a: 1, b: ['x'], c: true }]]),
        linkedResource: { id: 'r', applicationName: 'Outlook' },
        files: [
          {
            id: 'f',
            name: 'f',
            contentType: 't',
            content: new Uint8Array([0, 254]),
            lastModifiedDateTime: '2026-11-21T00:00:00Z',
          },
        ],
      }),
    );
    mailbox.setMessageExtension(mail('old'), 'dev.a.b', { links: '[]' });
    mailbox.updateMessage(mail('old'), {}, new Map([['String {x} Name y', 'z']]));
    const other = another();
    other.restore(JSON.parse(JSON.stringify(mailbox.snapshot())));
    expect(other.task(task.id)).toEqual(mailbox.task(task.id));
    expect(other.messages()).toEqual(mailbox.messages());
    expect(other.lists()).toEqual(mailbox.lists());
    expect(other.masterCategories()).toEqual(mailbox.masterCategories());
    expect(other.changeNumber()).toBeGreaterThanOrEqual(mailbox.changeNumber());
  });

  test('refuses JSON that is no snapshot, and says where it is wrong', () => {
    const { mailbox, mail } = create();
    expect(() => {
      mailbox.restore({ ...Object(mailbox.snapshot()), folders: [{ id: 7 }] });
    }).toThrow('snapshot.folders[0].id is not a text');
    expect(mail('old').subject).toBe('Old');
  });
});
