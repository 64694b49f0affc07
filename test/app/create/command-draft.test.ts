import { describe, expect, test } from '@jest/globals';
import { commandDraft } from '../../../src/app/create/command-draft';
import type { MailSnapshot } from '../../../src/app/pane-service';
import type { Mailbox } from '../../../src/app/ports/mailbox';
import type { CurrentItem } from '../../../src/domain/mail/mail';
import type { Message } from '../../../src/domain/mail/message';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import { englishWords } from '../../../src/i18n/words';

const mail: CurrentItem = {
  restId: 'AAMk',
  internetMessageId: '<1@example.com>',
  conversationId: 'c',
  subject: 'RE: AW: Lunch on Friday',
  sender: { name: 'Ben', address: 'ben@example.com' },
  receivedDateTime: '2026-11-20T10:00:00Z',
  owner: 'adele@example.com',
};

const message: Message = {
  restId: 'AAMk',
  immutableId: 'AAkA',
  internetMessageId: '<1@example.com>',
  conversationId: 'c',
  subject: mail.subject,
  sender: 'ben@example.com',
  receivedDateTime: mail.receivedDateTime,
  webLink: 'https://outlook.example/',
  importance: 'high',
  bodyPreview: 'Shall we?',
  categories: [],
  senderName: 'Adele Vance',
  parentFolderId: 'inbox',
  etag: 'W/"1"',
  tag: { kind: 'absent' },
  indexedKeys: [],
  tombstones: [],
};

const opened: MailSnapshot = {
  mail,
  message,
  access: 'full',
  tagHealth: 'whole',
  lists: [
    { id: 'A', name: 'Groceries', isDefault: false, isShared: false },
    { id: 'B', name: 'Tasks', isDefault: true, isShared: false },
  ],
  areListsComplete: true,
  unreadLists: [],
  linkedTasks: [],
  conversation: [],
  duplicates: [],
  madeByCommand: [],
  problem: undefined,
  readDateTime: '2026-11-21T12:00:00Z',
};

const mailbox: Mailbox = {
  time: {
    timeZone: 'W. Europe Standard Time',
    // One hour ahead of UTC, so that the late evening in UTC is the next day here.
    toLocal: (instant) => {
      const local = new Date(instant.getTime() + 3_600_000);
      return {
        year: local.getUTCFullYear(),
        month: local.getUTCMonth() + 1,
        day: local.getUTCDate(),
        hours: local.getUTCHours(),
        minutes: local.getUTCMinutes(),
      };
    },
  },
  owner: mail.owner,
  displayLanguage: 'en-US',
  current: () => mail,
  onItemChanged: () => () => {},
  body: async () => ({ contentType: 'html', content: 'Shall we? At twelve.' }),
};

const draftWith = (settings: Partial<Settings>, more: Partial<MailSnapshot> = {}) =>
  commandDraft(
    {
      mailbox,
      words: englishWords,
      settings: { read: () => ({ ...defaultSettings, ...settings }) },
      clock: { now: () => new Date('2026-11-21T23:30:00Z'), sleep: async () => {} },
    },
    { ...opened, ...more },
  );

describe('the task of the command', () => {
  test('is what the untouched form would make', () => {
    expect(draftWith({})).toEqual({
      title: 'Lunch on Friday',
      listId: 'B',
      listName: 'Tasks',
      importance: 'high',
      note: '',
      noteLevel: 'preview',
    });
  });

  test('follows the saved defaults, in the days of the mailbox', () => {
    expect(draftWith({ defaultListId: 'A', defaultDue: 'tomorrow', noteLevel: 'full-text' })).toMatchObject({
      listName: 'Groceries',
      due: '2026-11-23',
      noteLevel: 'full-text',
    });
  });

  test('goes to the list of To Do until the user has chosen another, whatever was used last', () => {
    expect(draftWith({ lastListId: 'A' })).toMatchObject({ listName: 'Tasks' });
  });

  test('has a name even when the mail has none', () => {
    const unnamed = { mail: { ...mail, subject: 'RE:' } };
    expect(draftWith({}, unnamed)).toMatchObject({ title: 'Email from Ben' });
  });

  test('cannot be made without a list', () => {
    expect(draftWith({}, { lists: [] })).toBeUndefined();
  });
});
