import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../../../src/domain/time/plain-date';
import { draftOf, editsOf, type TaskWish } from '../../../src/app/create/task-wish';

const tasks = { id: 'list-tasks', name: 'Tasks', isDefault: true, isShared: false };

const wish: TaskWish = {
  title: 'Call back',
  list: tasks,
  due: undefined,
  importance: 'high',
  noteLevel: 'preview',
};

describe('the draft of a wish', () => {
  test('has what was wished for, how much of the mail is to be read, and no due day when there is none', () => {
    expect(draftOf(wish, tasks)).toEqual({
      title: 'Call back',
      listId: 'list-tasks',
      listName: 'Tasks',
      importance: 'high',
      note: '',
      noteLevel: 'preview',
    });
    const due = plainDate(2026, 11, 24);
    expect(draftOf({ ...wish, due }, tasks)).toMatchObject({ due });
  });

  test('asks for nothing of the mail when only the link is wanted', () => {
    expect(draftOf({ ...wish, noteLevel: 'link-only' }, tasks)).not.toHaveProperty('noteLevel');
  });

  test('puts what the title cannot hold on top of the note', () => {
    const draft = draftOf({ ...wish, title: 'x'.repeat(300) }, tasks);
    expect(draft.title).toBe(`${'x'.repeat(254)}…`);
    expect(draft.note).toBe(`…${'x'.repeat(46)}`);
  });
});

describe('a draft that is given back', () => {
  test.each([
    ['is what was wished for', { ...wish, due: plainDate(2026, 11, 24) }],
    ['has the whole of a long title', { ...wish, title: 'x'.repeat(300) }],
    ['asks for the link only where that was so', { ...wish, noteLevel: 'link-only' as const }],
  ])('%s', (_, { title, due, importance, noteLevel }) => {
    const draft = draftOf({ title, list: tasks, due, importance, noteLevel }, tasks);
    expect(editsOf(draft)).toEqual({ title, listId: tasks.id, due: due ?? null, importance, noteLevel });
  });

  test('does not say how much of the mail went into a note that was made already', () => {
    const draft = { ...draftOf({ ...wish, noteLevel: 'link-only' }, tasks), note: 'Dear Ben' };
    expect(editsOf(draft)).not.toHaveProperty('noteLevel');
  });
});
