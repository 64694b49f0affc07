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

async function noteOf(
  level: NoteLevel,
  preview: string | undefined,
  readBody: () => Promise<string>,
): Promise<string> {
  if (level === 'link-only') return '';
  if (level === 'preview' && preview !== undefined) {
    // One of full length goes on in the mail, and was cut wherever it happened to end.
    return preview.length < previewLength ? preview : cut(preview, previewLength - 1);
  }
  try {
    return cut((await readBody()).trim(), level === 'preview' ? previewLength : fullTextLength);
  } catch (error) {
    // Another mail was opened between the click and the reading: the preview of the right mail is the best there is.
    if (error instanceof Problem && error.kind === 'not-found') return preview ?? '';
    throw error;
  }
}

/**
 * The draft for a wish. `preview` is the service's preview of the mail, where it is known; `readBody` reads the whole text
 * and may reject with `not-found` once another mail is open. What does not fit the title goes to the top of the note.
 */
export async function composeDraft(
  wish: TaskWish,
  preview: string | undefined,
  readBody: () => Promise<string>,
): Promise<TaskDraft> {
  const { title, overflow } = fitTitle(wish.title);
  const note = await noteOf(wish.noteLevel, preview, readBody);
  return {
    title,
    listId: wish.listId,
    listName: wish.listName,
    importance: wish.importance,
    note: overflow === '' ? note : [`…${overflow}`, note].filter((part) => part !== '').join('\n\n'),
    ...(wish.due === undefined ? {} : { due: wish.due }),
  };
}
