import { describe, expect, test } from '@jest/globals';
import { withNote } from '../../../src/app/create/mail-note';
import type { Scope } from '../../../src/app/ports/sign-in';
import type { MailBody } from '../../../src/domain/mail/mail';
import type { Message } from '../../../src/domain/mail/message';
import { Problem } from '../../../src/domain/problem';
import type { TaskDraft } from '../../../src/domain/task/task-fields';
import { createWorld, none } from '../../support/graph-world';

const draft: TaskDraft = {
  title: 'Call back',
  listId: 'list-tasks',
  listName: 'Tasks',
  importance: 'normal',
  note: '',
};

/** Outlook with this mail open, or with another one. */
const outlook = (html?: string) => ({
  body: () =>
    html === undefined
      ? Promise.reject(new Problem('not-found'))
      : Promise.resolve<MailBody>({ contentType: 'html', content: html }),
});

interface Case {
  readonly level: 'preview' | 'full-text';
  readonly open?: string;
  readonly preview?: string;
  readonly overflow?: string;
  readonly granted?: readonly Scope[];
}

/** The note of a mail of the sandbox, whose body is what Outlook has open, and else what the service has. */
async function noteOf({ level, open, preview, overflow = '', granted }: Case) {
  const { messages, seed } = createWorld(granted ? { granted } : {});
  const { id, immutableId, internetMessageId } = seed('report');
  const mail = {
    restId: id,
    immutableId,
    internetMessageId,
    conversationId: 'c',
    owner: 'adele@example.com',
    subject: 'Report',
    sender: 'ben@example.com',
    receivedDateTime: '2026-11-20T10:00:00Z',
  };
  const message: Message | undefined =
    preview === undefined
      ? undefined
      : {
          ...mail,
          webLink: 'https://outlook.example/1',
          importance: 'normal',
          bodyPreview: preview,
          categories: [],
          senderName: 'Adele Vance',
          parentFolderId: 'inbox',
          etag: '"1"',
          tag: { kind: 'absent' },
          indexedKeys: [],
          tombstones: [],
        };
  const wanted: TaskDraft = { ...draft, note: overflow, noteLevel: level };
  const { draft: made } = await withNote({ mailbox: outlook(open), messages }, wanted, mail, message, none);
  return made;
}

describe('the note of a task', () => {
  test('is what it was when nothing of the mail is asked for', async () => {
    const { messages } = createWorld();
    const deps = { mailbox: outlook('<p>Secret</p>'), messages };
    const mail = { restId: 'x', internetMessageId: '', conversationId: '', owner: '' };
    const rest = { subject: '', sender: '', receivedDateTime: '' };
    expect(await withNote(deps, draft, { ...mail, ...rest }, undefined, none)).toEqual({
      draft,
      isTextMissing: false,
    });
  });

  test('is the preview of the service, which needs no further request', async () => {
    const made = await noteOf({ level: 'preview', preview: 'Please look at the figures.', open: '<p>x</p>' });
    expect(made).toEqual({ ...draft, note: 'Please look at the figures.' });
  });

  test('stands below what the title could not hold', async () => {
    expect((await noteOf({ level: 'preview', preview: 'First lines', overflow: '…rest' })).note).toBe(
      '…rest\n\nFirst lines',
    );
  });

  test('ends a preview that the service has cut with a whole word, or a whole letter', async () => {
    const cut = 'one two three four five six seven eight nine ten '.repeat(10).slice(0, 255);
    const { note } = await noteOf({ level: 'preview', preview: cut });
    expect(note).toMatch(/\s(one|two|three|four|five|six|seven|eight|nine|ten)…$/);
    expect((await noteOf({ level: 'preview', preview: cut.slice(0, 250).trim() })).note).toBe(
      cut.slice(0, 250).trim(),
    );
    expect((await noteOf({ level: 'preview', preview: 'あ'.repeat(255) })).note).toMatch(/^あ{250,254}…$/);
  });

  test.each(['\u200c\u00a0\u034f '.repeat(60), 'View in browser \u00ad\u00a0'.padEnd(255, '\u00a0\u200b')])(
    'is taken from the mail where a newsletter has filled its preview with nothing',
    async (preview) => {
      const open = `<p>View this email in your browser</p><p>${'Sale of chairs until Friday. '.repeat(20)}</p>`;
      const { note } = await noteOf({ level: 'preview', preview, open });
      expect(note).toMatch(/^Sale of chairs until Friday\. .*…$/);
      expect(note.length).toBeLessThanOrEqual(255);
    },
  );

  test.each([
    [
      'View this email in your browser  Sale of chairs until Friday, and of tables from then on until Monday.',
      'Sale of chairs',
    ],
    [
      'Having trouble viewing this email? View it in your browser. Sale of chairs until Friday, and of tables.',
      'Sale of chairs',
    ],
    [
      'Im Browser ansehen | Neue Stühle für den Herbst sind da, und dazu noch viel mehr, als man denken würde.',
      'Neue Stühle',
    ],
    ['Please view the draft of the online version before Friday, and tell me.', 'Please view the draft'],
  ])('is the preview without the offer to read it in a browser: %s', async (preview, start) => {
    expect((await noteOf({ level: 'preview', preview })).note.startsWith(start)).toBe(true);
  });

  test('holds the whole text of the open mail as Outlook has it, without consent', async () => {
    const made = await noteOf({
      level: 'full-text',
      open: '<p>All <b>of</b> it</p>',
      granted: ['Tasks.ReadWrite'],
    });
    expect(made.note).toBe('All of it');
  });

  test('holds the whole text as the service has it once another mail is open', async () => {
    const { seed } = createWorld();
    const { note } = await noteOf({ level: 'full-text' });
    expect(note.length).toBeGreaterThan(20);
    expect(note).not.toContain('<');
    expect(seed('report').body.content).toContain(note.split('\n', 1)[0]);
  });

  test('is the preview where the mail cannot be read for good', async () => {
    const made = await noteOf({ level: 'full-text', preview: 'First lines', granted: ['Tasks.ReadWrite'] });
    expect(made).toEqual({ ...draft, note: 'First lines' });
  });

  test('waits for what may pass', async () => {
    const { messages } = createWorld();
    const deps = {
      mailbox: outlook(),
      messages: { ...messages, body: () => Promise.reject(new Problem('offline')) },
    };
    const mail = { restId: 'x', internetMessageId: '', conversationId: '', owner: '' };
    const rest = { subject: '', sender: '', receivedDateTime: '' };
    const asked = withNote(deps, { ...draft, noteLevel: 'full-text' }, { ...mail, ...rest }, undefined, none);
    await expect(asked).rejects.toMatchObject({ kind: 'offline' });
  });
});
