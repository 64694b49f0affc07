import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { defaultSettings } from '../../../src/domain/settings';
import { linkedTaskOf, taskKeyOf, openedOf } from '../../support/fake-pane';
import { present } from '../../support/present';
import {
  linkedOutcome,
  mailA,
  mailB,
  offline,
  settled,
  shownIn,
  startedPane,
  fields,
} from '../../support/started-pane';

describe('creating', () => {
  test('makes one task, however often it is asked for', async () => {
    const { program, services } = await startedPane();
    program.commands.create(mailA.restId, fields);
    program.commands.create(mailA.restId, fields);
    await settled();
    program.commands.create(mailA.restId, fields);
    await settled();
    expect(services.captures.log).toHaveLength(1);
  });

  test('is possible before the mail was read, and says so by an unread picture of it', async () => {
    const { program, services } = await startedPane();
    program.commands.create(mailA.restId, fields);
    await settled();
    expect(services.captures.only().asked).toMatchObject({
      evenIfLinked: false,
      opened: { mail: mailA, readDateTime: undefined },
    });
  });

  test('asks for a further task only when the user has seen an open one', async () => {
    const { program, services } = await startedPane();
    services.opens.only().answer(openedOf(mailA, { linkedTasks: [linkedTaskOf(1)] }));
    await settled();
    program.commands.create(mailA.restId, fields);
    await settled();
    expect(services.captures.only().asked.evenIfLinked).toBe(true);
  });

  test('belongs to its mail: its result is shown there and nowhere else', async () => {
    const { fake, program, services } = await startedPane();
    program.commands.create(mailA.restId, fields);
    await settled();
    fake.select(mailB);
    await settled();
    const capture = services.captures.only();
    expect(capture.signal.aborted).toBe(false);
    expect(capture.asked.opened.mail).toEqual(mailA);
    capture.answer(linkedOutcome);
    await settled();
    expect(shownIn(program)).toMatchObject({ mail: mailB, notice: undefined });
    fake.select(mailA);
    await settled();
    expect(shownIn(program).notice).toMatchObject({ kind: 'made' });
  });

  test('remembers the list for the next task', async () => {
    const { fake, program, services } = await startedPane();
    program.commands.create(mailA.restId, fields);
    await settled();
    services.captures.only().answer(linkedOutcome);
    await settled();
    expect(fake.settings.lastListId).toBe('list-tasks');
    expect(program.get().settings.lastListId).toBe('list-tasks');
  });

  test('does not remember the list of a task that was not made', async () => {
    const { fake, program, services } = await startedPane();
    program.commands.create(mailA.restId, fields);
    await settled();
    services.captures.only().answer({ kind: 'failed', problem: new Problem('rejected') });
    await settled();
    expect(fake.settings.lastListId).toBeUndefined();
  });

  test('is kept before anything of the mail is read for the note', async () => {
    const { program, services } = await startedPane();
    program.commands.create(mailA.restId, { ...fields, noteLevel: 'full-text' });
    await settled();
    expect(services.captures.only().asked.draft).toMatchObject({ note: '', noteLevel: 'full-text' });
  });

  test('says so when the text of the mail could not be read for the note', async () => {
    const { program, services } = await startedPane();
    program.commands.create(mailA.restId, { ...fields, noteLevel: 'full-text' });
    await settled();
    services.captures.only().asked.onTextMissing?.();
    services.captures.only().answer(linkedOutcome);
    await settled();
    expect(shownIn(program).notice).toMatchObject({ kind: 'made', isTextMissing: true });
  });

  test('in place of a task that is gone removes the old link afterwards', async () => {
    const { program, services } = await startedPane();
    const gone = { link: linkedTaskOf(5).link, state: 'task-gone' } as const;
    services.opens.only().answer(openedOf(mailA, { linkedTasks: [gone] }));
    await settled();
    program.commands.createAgain(mailA.restId, fields, gone.link);
    await settled();
    expect(services.unlinks.log).toHaveLength(0);
    services.captures.only().answer(linkedOutcome);
    await settled();
    services.unlinks.only().answer(undefined);
    await settled();
    expect(services.unlinks.log).toEqual([gone.link]);
    expect(shownIn(program).notice).toMatchObject({ kind: 'made' });
  });
});

describe('before any list is known', () => {
  const early = { ...fields, listId: undefined };

  test('waits for them, and takes the list that is set as default', async () => {
    const { program, services, fake } = await startedPane(
      { ...defaultSettings, defaultListId: 'list-work' },
      [],
    );
    program.commands.create(mailA.restId, early);
    await settled();
    expect(shownIn(program).creation.kind).toBe('running');
    // They may come with another mail.
    fake.select(mailB);
    await settled();
    present(services.opens.open.at(-1)).answer(openedOf(mailB));
    await settled();
    expect(services.captures.only().asked).toMatchObject({
      draft: { listId: 'list-work' },
      opened: { mail: mailA },
    });
  });

  test('makes no second task for a mail that turns out to have one', async () => {
    const { program, services } = await startedPane(undefined, []);
    program.commands.create(mailA.restId, early);
    await settled();
    services.opens.only().answer(openedOf(mailA, { linkedTasks: [linkedTaskOf(1)] }));
    await settled();
    expect(services.captures.log).toHaveLength(0);
    expect(shownIn(program)).toMatchObject({
      creation: { kind: 'idle' },
      notice: { kind: 'already', title: 'Task 1' },
    });
  });

  test('fails with what keeps them away, also when To Do gives none', async () => {
    const { program, services } = await startedPane(undefined, []);
    program.commands.create(mailA.restId, early);
    await settled();
    services.opens.only().answer(openedOf(mailA, { lists: [], problem: offline }));
    await settled();
    expect(shownIn(program).creation).toEqual({ kind: 'failed', problem: offline });
    program.commands.create(mailA.restId, early);
    await settled();
    services.opens.only().answer(openedOf(mailA, { lists: [] }));
    await settled();
    expect(shownIn(program).creation).toMatchObject({ kind: 'failed', problem: { kind: 'not-found' } });
  });

  test('ends with the pane', async () => {
    const { program, services, stop } = await startedPane(undefined, []);
    program.commands.create(mailA.restId, early);
    await settled();
    stop();
    await settled();
    expect(shownIn(program).creation.kind).toBe('running');
    expect(services.captures.log).toHaveLength(0);
  });
});

describe('a mail that got other links meanwhile', () => {
  test('is read again when it is the one that is shown', async () => {
    const { fake, program, services } = await startedPane();
    services.opens.only().answer(openedOf(mailA));
    program.commands.create(mailA.restId, fields);
    await settled();
    services.captures.only().answer({ ...linkedOutcome, hasNews: true });
    await settled();
    expect(services.opens.log).toEqual([mailA, mailA]);
    services.opens.only().answer(openedOf(mailA));
    program.commands.create(mailA.restId, fields);
    fake.select(mailB);
    await settled();
    services.captures.only().answer({ ...linkedOutcome, hasNews: true });
    await settled();
    expect(services.opens.log).toEqual([mailA, mailA, mailB]);
  });
});

describe('undo', () => {
  test('is possible as soon as the operation is stored, and once', async () => {
    const { program, services } = await startedPane();
    program.commands.edit(mailA.restId, { title: 'Mine' });
    program.commands.create(mailA.restId, fields);
    await settled();
    program.commands.undo(mailA.restId);
    await settled();
    expect(services.undos.log).toEqual([]);
    const capture = services.captures.only();
    capture.asked.onKept?.(taskKeyOf(1));
    program.commands.undo(mailA.restId);
    program.commands.undo(mailA.restId);
    await settled();
    expect(services.undos.log).toEqual([taskKeyOf(1)]);
    capture.answer({ kind: 'undone' });
    services.undos.only().answer(undefined);
    await settled();
    expect(shownIn(program)).toMatchObject({
      edits: { title: 'Mine' },
      creation: { kind: 'idle' },
      notice: { kind: 'undone' },
    });
  });

  /** A task that is being created, and is undone before it is done. */
  async function undoneUnderWay() {
    const { program, services } = await startedPane();
    program.commands.create(mailA.restId, fields);
    await settled();
    const capture = services.captures.only();
    capture.asked.onKept?.(taskKeyOf(1));
    program.commands.undo(mailA.restId);
    await settled();
    return { program, services, capture };
  }

  test('that comes while the task is being finished still undoes it', async () => {
    const { program, services, capture } = await undoneUnderWay();
    capture.answer(linkedOutcome);
    await settled();
    services.undos.only().answer(undefined);
    await settled();
    expect(shownIn(program)).toMatchObject({ creation: { kind: 'idle' }, notice: { kind: 'undone' } });
  });

  test('that is interrupted while the task is being made waits in the outbox', async () => {
    const { program, services, capture } = await undoneUnderWay();
    capture.answer({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    services.undos.only().fail(offline);
    await settled();
    expect(shownIn(program)).toMatchObject({ creation: { kind: 'waiting', taskKey: taskKeyOf(1) } });
  });

  test('runs once and tells when it failed', async () => {
    const { program, services } = await startedPane();
    program.commands.create(mailA.restId, fields);
    await settled();
    services.captures.only().answer(linkedOutcome);
    await settled();
    program.commands.undo(mailA.restId);
    program.commands.undo(mailA.restId);
    await settled();
    services.undos.only().fail(offline);
    await settled();
    expect(shownIn(program).notice).toMatchObject({ undo: { kind: 'failed', problem: offline } });
    program.commands.undo(mailA.restId);
    await settled();
    services.undos.only().answer(undefined);
    await settled();
    expect(shownIn(program).notice).toEqual({ kind: 'undone' });
  });
});
