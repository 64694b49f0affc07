import type { NoteLevel, TaskDraft } from '../domain/draft';
import type { PlainDate } from '../domain/plain-date';
import { Problem } from '../domain/problem';
import { fitTitle } from '../domain/subject';
import type { Importance } from '../domain/task';

/** What the form says when **Create task** is pressed; the note is still to be read. */
export interface TaskWish {
  readonly title: string;
  readonly listId: string;
  readonly listName: string;
  readonly due: PlainDate | undefined;
  readonly importance: Importance;
  readonly noteLevel: NoteLevel;
}

/** The length of the service's own preview of a mail, in UTF-16 units. */
const previewLength = 255;
/** Far below what the service takes, and more than anybody reads in a note. */
const fullTextLength = 50_000;

/** The longest word, in UTF-16 units, that is left out rather than cut. Languages without spaces have longer ones. */
const longestWord = 40;

/** The beginning of a text: up to the end of a word, or of a character where words are long. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  const isWithinPair = code >= 0xd800 && code <= 0xdbff;
  const head = text.slice(0, isWithinPair ? length - 1 : length);
  const lastSpace = head.search(/\s\S*$/);
  const isWordCut = lastSpace >= head.length - longestWord && /\S/.test(text.charAt(head.length));
  return `${(isWordCut ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}

/** A note, and whether it holds less than its level promises because the text of the mail could not be read. */
interface Note {
  readonly text: string;
  readonly isTextMissing: boolean;
}

async function noteOf(
  level: NoteLevel,
  preview: string | undefined,
  readBody: () => Promise<string>,
): Promise<Note> {
  if (level === 'link-only') return { text: '', isTextMissing: false };
  if (level === 'preview' && preview !== undefined) {
    // One of full length goes on in the mail, and was cut wherever it happened to end.
    const text = preview.length < previewLength ? preview : cut(preview, previewLength - 1);
    return { text, isTextMissing: false };
  }
  try {
    const text = cut((await readBody()).trim(), level === 'preview' ? previewLength : fullTextLength);
    return { text, isTextMissing: false };
  } catch (error) {
    // The host gives no text, or another mail was opened meanwhile: a task with less is better than none.
    if (error instanceof Problem) return { text: preview ?? '', isTextMissing: true };
    throw error;
  }
}

/** A draft that is ready to be sent. */
export interface ComposedDraft {
  readonly draft: TaskDraft;
  /** The note holds less than was wished for: the host did not give the text of the mail. */
  readonly isTextMissing: boolean;
}

/**
 * The draft for a wish. `preview` is the service's preview of the mail, where it is known; `readBody` reads the whole text,
 * and when it rejects with a `Problem`, the preview stands in. What does not fit the title goes to the top of the note.
 */
export async function composeDraft(
  wish: TaskWish,
  preview: string | undefined,
  readBody: () => Promise<string>,
): Promise<ComposedDraft> {
  const { title, overflow } = fitTitle(wish.title);
  const { text, isTextMissing } = await noteOf(wish.noteLevel, preview, readBody);
  const draft: TaskDraft = {
    title,
    listId: wish.listId,
    listName: wish.listName,
    importance: wish.importance,
    note: overflow === '' ? text : [`…${overflow}`, text].filter((part) => part !== '').join('\n\n'),
    ...(wish.due === undefined ? {} : { due: wish.due }),
  };
  return { draft, isTextMissing };
}
