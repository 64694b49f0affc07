import type { TaskNote } from './task';

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for the content of an HTML note. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => named[character] ?? character);
}

/** The note with a paragraph of plain text at its end; what is there stays as it is, in its own form. */
export function appendToNote(note: TaskNote, text: string): TaskNote {
  if (note.contentType === 'html') {
    const paragraph = `<p>${escapeHtml(text)}</p>`;
    const end = note.content.search(/<\/body\s*>/i);
    const content =
      end < 0 ? note.content + paragraph : note.content.slice(0, end) + paragraph + note.content.slice(end);
    return { contentType: 'html', content };
  }
  return { contentType: 'text', content: note.content === '' ? text : `${note.content}\n\n${text}` };
}

/** Whether the note holds the text already, so that it is not said twice. */
export function noteSays(note: TaskNote, text: string): boolean {
  return note.content.includes(note.contentType === 'html' ? escapeHtml(text) : text);
}
