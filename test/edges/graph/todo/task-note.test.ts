import { describe, expect, test } from '@jest/globals';
import { noteWith, noteWithout, type TaskNote } from '../../../../src/edges/graph/todo/task-note';

const link = { name: 'Lamps & <shades>', webUrl: 'https://outlook.example/?ItemID=A&exvsurl=1' };
const text = (content: string): TaskNote => ({ content, contentType: 'text', etag: 'W/"1"' });
const html = (content: string): TaskNote => ({ content, contentType: 'html', etag: 'W/"1"' });

describe('the line of a mail in a note', () => {
  test.each([
    ['an empty note', text(''), 'Lamps & <shades>\nhttps://outlook.example/?ItemID=A&exvsurl=1'],
    [
      'a text',
      text('Call Ben.'),
      'Call Ben.\n\nLamps & <shades>\nhttps://outlook.example/?ItemID=A&exvsurl=1',
    ],
    [
      'a page',
      html('<html><body><p>Call Ben.</p></body></html>'),
      '<html><body><p>Call Ben.</p><p><a href="https://outlook.example/?ItemID=A&amp;exvsurl=1">Lamps &amp; &lt;shades&gt;</a></p></body></html>',
    ],
    [
      'HTML without a body',
      html('<p>Call Ben.</p>'),
      '<p>Call Ben.</p><p><a href="https://outlook.example/?ItemID=A&amp;exvsurl=1">Lamps &amp; &lt;shades&gt;</a></p>',
    ],
  ])('is put at the end of %s, once, and taken out of it without a trace', (_what, note, expected) => {
    const added = noteWith(note, link);
    expect(added).toEqual({ ...note, content: expected });
    expect(noteWith(added, link)).toBe(added);
    expect(noteWithout(added, link)).toEqual(note);
  });

  test('has no name where others read it', () => {
    expect(noteWith(text(''), { ...link, name: '' }).content).toBe(link.webUrl);
  });

  test('that somebody has changed stays', () => {
    const note = text('see https://outlook.example/?ItemID=A&exvsurl=1');
    expect(noteWithout(note, link)).toBe(note);
  });
});
