import { describe, expect, test } from '@jest/globals';
import { adele } from '../../../sandbox/mailbox/account';
import { createMailbox } from '../../../sandbox/mailbox/create-mailbox';
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
  test('of one conversation share its id and point to each other', () => {
    const { mail } = create();
    expect(mail('again').conversationId).toBe(mail('old').conversationId);
    expect(mail('project').conversationId).not.toBe(mail('old').conversationId);
    const header = (name: string) => mail('again').headers.find((one) => one.name === name)?.value;
    expect(header('In-Reply-To')).toBe(mail('reply').internetMessageId);
    expect(header('References')).toBe(`${mail('old').internetMessageId} ${mail('reply').internetMessageId}`);
  });

  test('have ids as long as real ones, with characters that differ between REST and EWS', () => {
    const { id, immutableId } = create().mail('old');
    expect(id.length).toBeGreaterThan(100);
    expect(id).toMatch(/^AAMk[\w-]+=$/);
    expect(id).toMatch(/-.*_|_.*-/);
    expect(immutableId).not.toBe(id);
  });
});

describe('the mailbox', () => {
  test('can be stored as JSON and restored', () => {
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

  test('lets a task repeat from its due day on, or from today on, until that is taken back', () => {
    const { mailbox } = create();
    const list = present(mailbox.lists()[0]).id;
    const due = Date.parse('2026-11-29T23:00:00Z');
    const onMonday = present(mailbox.addTask(list, { title: 'x', due })).id;
    expect(mailbox.setTaskRepeat(onMonday, 'weekly')).toMatchObject({
      due,
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
        range: { type: 'noEnd', startDate: '2026-11-30', recurrenceTimeZone: 'Europe/Berlin' },
      },
    });
    // In Berlin it is the 22nd already.
    const someDay = present(mailbox.addTask(list, { title: 'y' })).id;
    expect(mailbox.setTaskRepeat(someDay, 'monthly')).toMatchObject({
      due: Date.parse('2026-11-21T23:00:00Z'),
      recurrence: { pattern: { type: 'absoluteMonthly', dayOfMonth: 22 } },
    });
    expect(mailbox.completeTask(someDay)).toMatchObject({
      status: 'notStarted',
      due: Date.parse('2026-12-22T00:00:00Z'),
    });
    expect(present(mailbox.setTaskRepeat(someDay, undefined)).recurrence).toBeUndefined();
  });

  test('refuses JSON that is no snapshot, and says where it is wrong', () => {
    const { mailbox, mail } = create();
    expect(() => {
      mailbox.restore({ ...Object(mailbox.snapshot()), folders: [{ id: 7 }] });
    }).toThrow('snapshot.folders[0].id is not a text');
    expect(mail('old').subject).toBe('Old');
  });
});
