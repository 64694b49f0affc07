import { describe, expect, test } from '@jest/globals';
import { draftOf, editsOf } from '../../../src/app/create/draft';
import type { TaskFields } from '../../../src/domain/task/task-fields';
import { plainDate } from '../../../src/domain/time/plain-date';

const tasks = { id: 'list-tasks', name: 'Tasks', isDefault: true, isShared: false };

const fields: TaskFields = {
  title: 'Call back',
  listId: tasks.id,
  due: undefined,
  importance: 'high',
  noteLevel: 'preview',
};

describe('the draft of a task', () => {
  test('has what was chosen, how much of the mail is to be read, and no due day when there is none', () => {
    expect(draftOf(fields, tasks)).toEqual({
      title: 'Call back',
      listId: 'list-tasks',
      listName: 'Tasks',
      importance: 'high',
      note: '',
      noteLevel: 'preview',
    });
    const due = plainDate(2026, 11, 24);
    expect(draftOf({ ...fields, due }, tasks)).toMatchObject({ due });
  });

  test('asks for nothing of the mail when only the link is wanted', () => {
    expect(draftOf({ ...fields, noteLevel: 'link-only' }, tasks)).not.toHaveProperty('noteLevel');
  });

  test('puts what the title cannot hold on top of the note', () => {
    const draft = draftOf({ ...fields, title: 'x'.repeat(300) }, tasks);
    expect(draft.title).toBe(`${'x'.repeat(254)}…`);
    expect(draft.note).toBe(`…${'x'.repeat(46)}`);
  });

  test('has the steps without empty ones, and none where all are', () => {
    expect(draftOf({ ...fields, steps: [' Call\n Ben ', ' '] }, tasks)).toMatchObject({
      steps: ['Call Ben'],
    });
    expect(draftOf({ ...fields, steps: [' '] }, tasks)).not.toHaveProperty('steps');
  });
});

describe('a draft that is given back', () => {
  test.each([
    ['is what was chosen', { ...fields, due: plainDate(2026, 11, 24) }],
    ['has its steps', { ...fields, steps: ['Call Ben', 'Send the offer'] }],
    ['has the whole of a long title', { ...fields, title: 'x'.repeat(300) }],
    ['asks for the link only where that was so', { ...fields, noteLevel: 'link-only' as const }],
  ])('%s', (_, chosen) => {
    expect(editsOf(draftOf(chosen, tasks))).toEqual(chosen);
  });

  test('has no due day where there was none, whatever the default is', () => {
    const { due: _due, ...stored } = draftOf(fields, tasks);
    expect(editsOf(stored)).toHaveProperty('due', undefined);
  });

  test('does not say how much of the mail went into a note that was made already', () => {
    const draft = { ...draftOf({ ...fields, noteLevel: 'link-only' }, tasks), note: 'Dear Ben' };
    expect(editsOf(draft)).not.toHaveProperty('noteLevel');
  });
});
