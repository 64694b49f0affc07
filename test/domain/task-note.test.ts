import { describe, expect, test } from '@jest/globals';
import { appendToNote, noteSays } from '../../src/domain/task-note';

describe('a paragraph at the end of a note', () => {
  test('leaves the text that is there', () => {
    expect(appendToNote({ contentType: 'text', content: 'Mine' }, 'Theirs').content).toBe('Mine\n\nTheirs');
    expect(appendToNote({ contentType: 'text', content: '' }, 'Theirs').content).toBe('Theirs');
  });

  test('goes inside the body of an HTML note, as text', () => {
    const note = appendToNote(
      { contentType: 'html', content: '<html><body><b>Mine</b></body></html>' },
      'a <b> & c',
    );
    expect(note.content).toBe('<html><body><b>Mine</b><p>a &lt;b&gt; &amp; c</p></body></html>');
  });

  test('is found again, so that it is not said twice', () => {
    for (const contentType of ['text', 'html'] as const) {
      const note = { contentType, content: '' };
      expect(noteSays(note, 'a < b')).toBe(false);
      expect(noteSays(appendToNote(note, 'a < b'), 'a < b')).toBe(true);
    }
  });
});
