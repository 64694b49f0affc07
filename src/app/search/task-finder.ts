import MiniSearch, { type SearchOptions } from 'minisearch';
import type { CurrentItem } from '../../domain/mail/mail';
import type { OpenTask } from '../../domain/task/open-task';
import type { TaskRef } from '../../domain/task/task-ref';
import { foldText } from '../../lib/fold-text';
import { searchTerms } from './search-terms';

/** What a mail and a task can have in common. */
export type RelatedMail = Pick<CurrentItem, 'subject' | 'sender' | 'conversationId'>;

/** A task as it is found: by its title first, then by what is known of its mail. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly sender: string;
}

interface Known {
  readonly task: OpenTask;
  /** The folded title, for words in the middle of others. */
  readonly folded: string;
}

/** Typing errors that are forgiven, by the length of the word. */
const shortestWithErrors = 5;
const errorsPerLetter = 0.2;

const typed: SearchOptions = {
  combineWith: 'AND',
  prefix: true,
  fuzzy: (term) => term.length >= shortestWithErrors && errorsPerLetter,
  boost: { title: 3 },
};

/** A word stands for its other forms, which mostly differ at its end. */
const shortestStem = 4;
const endingLength = 2;
const stemOf = (term: string) => term.slice(0, Math.max(shortestStem, term.length - endingLength));

const related: SearchOptions = {
  combineWith: 'OR',
  prefix: (term) => term.length >= shortestStem,
  processTerm: stemOf,
  fuzzy: false,
  weights: { fuzzy: 0, prefix: 0.7 },
  boost: { title: 2 },
};

/** How much more a task counts that belongs to the same conversation, or to a mail of the same sender. */
const conversationBoost = 20;
const senderBoost = 2;

const idOf = ({ listId, taskId }: TaskRef) => `${listId} ${taskId}`;

/** Tasks with a due day first, the earliest first. */
function byDue(a: OpenTask, b: OpenTask): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999');
}

/** Finds tasks by words, in the memory of this page. */
export interface TaskFinder {
  put(task: OpenTask): void;
  remove(task: TaskRef): void;
  /** All words of `query` in a task, or the beginnings of such; what is related to the mail first. */
  search(query: string, mail: RelatedMail, most: number): readonly OpenTask[];
  /** What is most likely meant for this mail: the same conversation, the words of its subject, the same sender, what is due. */
  suggest(mail: RelatedMail, most: number): readonly OpenTask[];
}

/** An empty finder. */
export function createTaskFinder(): TaskFinder {
  const known = new Map<string, Known>();
  const index = new MiniSearch<Entry>({
    fields: ['title', 'subject', 'sender'],
    tokenize: searchTerms,
    processTerm: (term) => term,
  });

  const relationTo = (mail: RelatedMail) => {
    const sender = mail.sender.address.toLowerCase();
    return (id: string) => {
      const task = known.get(id)?.task;
      if (task?.conversationId !== undefined && task.conversationId === mail.conversationId)
        return conversationBoost;
      return sender !== '' && task?.sender?.toLowerCase() === sender ? senderBoost : 1;
    };
  };

  const found = (query: string, options: SearchOptions, mail: RelatedMail): readonly OpenTask[] => {
    const relation = relationTo(mail);
    return index
      .search(query, { ...options, boostDocument: (id) => relation(String(id)) })
      .flatMap(({ id }) => known.get(String(id))?.task ?? []);
  };

  const tasksWhere = (isMeant: (one: Known) => boolean) =>
    [...known.values()].filter(isMeant).map(({ task }) => task);

  return {
    put(task) {
      const id = idOf(task);
      const { title, subject = '', sender = '' } = task;
      const entry = { id, title, subject, sender };
      if (known.has(id)) index.replace(entry);
      else index.add(entry);
      known.set(id, { task, folded: foldText(title) });
    },
    remove(task) {
      const id = idOf(task);
      if (known.delete(id)) index.discard(id);
    },
    search(query, mail, most) {
      const byWords = found(query, typed, mail);
      const text = foldText(query.trim());
      const inside =
        byWords.length < most && text !== '' ? tasksWhere(({ folded }) => folded.includes(text)) : [];
      return [...new Set([...byWords, ...inside])].slice(0, most);
    },
    suggest(mail, most) {
      const sender = mail.sender.address.toLowerCase();
      const ofConversation = tasksWhere(
        ({ task }) => task.conversationId !== undefined && task.conversationId === mail.conversationId,
      );
      const byWords = found(mail.subject, related, mail);
      const ofSender = tasksWhere(({ task }) => sender !== '' && task.sender?.toLowerCase() === sender);
      const best = new Set([...ofConversation, ...byWords, ...ofSender.toSorted(byDue)]);
      if (best.size >= most) return [...best].slice(0, most);
      return [...new Set([...best, ...tasksWhere(() => true).toSorted(byDue)])].slice(0, most);
    },
  };
}
