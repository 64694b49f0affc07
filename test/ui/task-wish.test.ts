import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../../src/domain/plain-date';
import { Problem } from '../../src/domain/problem';
import { composeDraft, type TaskWish } from '../../src/ui/task-wish';

const wish: TaskWish = {
  title: 'Call back',
  listId: 'list-tasks',
  listName: 'Tasks',
  due: undefined,
  importance: 'high',
  noteLevel: 'preview',
};
const unread = () => Promise.reject(new Problem('not-found'));

describe('the draft of a wish', () => {
  test('has what was wished for, and no due day when there is none', async () => {
    const { draft } = await composeDraft(wish, 'First lines', unread);
    expect(draft).toEqual({
      title: 'Call back',
      listId: 'list-tasks',
      listName: 'Tasks',
      importance: 'high',
      note: 'First lines',
    });
    const due = plainDate(2026, 11, 24);
    expect((await composeDraft({ ...wish, due }, '', unread)).draft).toMatchObject({ due });
  });

  test('has no text of the mail when only the link is wanted', async () => {
    const read = () => Promise.resolve('Secret');
    expect((await composeDraft({ ...wish, noteLevel: 'link-only' }, 'Secret', read)).draft.note).toBe('');
  });

  test('cuts the whole text to a preview where the service has none yet, at a whole character', async () => {
    const { draft } = await composeDraft(wish, undefined, () =>
      Promise.resolve('a'.repeat(254) + '😀 and more'),
    );
    expect(draft.note).toBe(`${'a'.repeat(254)}…`);
  });

  test('ends a preview that the service has cut with a whole word', async () => {
    const sentence = 'one two three four five six seven eight nine ten ';
    const preview = sentence.repeat(10).slice(0, 255);
    const { note } = (await composeDraft(wish, preview, unread)).draft;
    expect(note).toMatch(/\s(one|two|three|four|five|six|seven|eight|nine|ten)…$/);
    expect(note.length).toBeLessThanOrEqual(255);
    const whole = preview.slice(0, 254);
    expect((await composeDraft(wish, whole, unread)).draft.note).toBe(whole);
    const long = 'あ'.repeat(255);
    expect((await composeDraft(wish, long, unread)).draft.note).toBe(`${'あ'.repeat(254)}…`);
  });

  test.each(['not-found', 'unexpected', 'timed-out', 'forbidden'] as const)(
    'has what there is, and says so, when the text cannot be read: %s',
    async (kind) => {
      const refused = () => Promise.reject(new Problem(kind));
      const full = { ...wish, noteLevel: 'full-text' } as const;
      expect(await composeDraft(full, 'First lines', refused)).toMatchObject({
        draft: { title: 'Call back', note: 'First lines' },
        isTextMissing: true,
      });
      expect(await composeDraft(wish, undefined, refused)).toMatchObject({
        draft: { note: '' },
        isTextMissing: true,
      });
      expect(await composeDraft(wish, 'First lines', refused)).toMatchObject({ isTextMissing: false });
    },
  );

  test('ends with the pane', async () => {
    const closed = () => Promise.reject(new DOMException('closed', 'AbortError'));
    await expect(composeDraft(wish, undefined, closed)).rejects.toThrow('closed');
  });

  test('puts what the title cannot hold on top of the note', async () => {
    const { draft } = await composeDraft({ ...wish, title: 'x'.repeat(300) }, 'First lines', unread);
    expect(draft.title).toBe(`${'x'.repeat(254)}…`);
    expect(draft.note).toBe(`…${'x'.repeat(46)}\n\nFirst lines`);
  });
});
