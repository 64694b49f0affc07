import { nullish, object } from 'valibot';
import type { NoteLink } from '../../../app/ports/tasks';
import { readShape, requiredText, textOrEmpty } from '../../../lib/schema';

/** The note of a task, with the etag that it was read under. */
export interface TaskNote {
  readonly content: string;
  readonly contentType: 'text' | 'html';
  readonly etag: string;
}

const noteSchema = object({
  body: nullish(object({ content: textOrEmpty, contentType: textOrEmpty })),
  '@odata.etag': requiredText,
});

/** Reads the note of a `todoTask`. Throws `ShapeError`. */
export function readNote(value: unknown): TaskNote {
  const { body, '@odata.etag': etag } = readShape(noteSchema, value, 'todoTask');
  return { content: body?.content ?? '', contentType: body?.contentType === 'html' ? 'html' : 'text', etag };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The line of a mail. A note in HTML stays HTML: the service takes a change of it in no other form. */
function lineOf({ contentType }: TaskNote, { name, webUrl }: NoteLink): string {
  if (contentType === 'text') return name === '' ? webUrl : `${name}\n${webUrl}`;
  return `<p><a href="${escaped(webUrl)}">${escaped(name === '' ? webUrl : name)}</a></p>`;
}

/** The note with the line of a mail at its end; the same note when the mail is in it already. */
export function noteWith(note: TaskNote, link: NoteLink): TaskNote {
  const { content, contentType } = note;
  const address = contentType === 'html' ? escaped(link.webUrl) : link.webUrl;
  if (content.includes(address)) return note;
  const line = lineOf(note, link);
  if (contentType === 'text') {
    const before = content.trimEnd();
    return { ...note, content: before === '' ? line : `${before}\n\n${line}` };
  }
  const end = content.search(/<\/body>/i);
  const at = end < 0 ? content.length : end;
  return { ...note, content: content.slice(0, at) + line + content.slice(at) };
}

/** The note without exactly the line that `noteWith` adds; the same note when it does not have it so. */
export function noteWithout(note: TaskNote, link: NoteLink): TaskNote {
  const line = lineOf(note, link);
  const at = note.content.indexOf(line);
  if (at < 0) return note;
  const before = note.content.slice(0, at);
  const content = before + note.content.slice(at + line.length);
  return { ...note, content: note.contentType === 'text' ? content.trimEnd() : content };
}
