/** What both sides of a link should end with. `keep`: nobody asks for a change, they should agree as they are. */
export type Intent = 'link' | 'undo' | 'unlink' | 'keep';

/**
 * The mail, as far as its link to the task goes.
 * - unread: not read, or not since it mattered
 * - missing: the service does not find it
 * - closed: it may be neither read nor written, for want of consent
 * - sealed: its tag is not ours to change (damaged, newer), or it could never be read; nothing of the link is on it
 * - full: no link to the task, and no room for one
 * - free: no link to the task
 * - linked: it leads to the task
 * - added: the same, and did not before this run
 * - misled: it leads to where the task is not, or cannot be searched for
 * - ended: a user ended the link
 * - ending: the same, and the link is still there
 */
export const mailStates = [
  ...(['unread', 'missing', 'closed', 'sealed'] as const),
  ...(['full', 'free', 'linked', 'added', 'misled', 'ended', 'ending'] as const),
] as const;
export type MailState = (typeof mailStates)[number];

/**
 * The task, as far as its link to the mail goes.
 * - unsent: certainly not made
 * - unsure: it may have been made; nothing says where
 * - existing: it was there before the operation; not read yet
 * - unread: its place is known; not read since it mattered
 * - copied: made as a copy of a task that is still there; not read since
 * - nameless: the same, and read; it has no tag of ours
 * - renamed: the same, and read; another device has given it a key of its own
 * - doubled: the same, and it can be found by its key
 * - absent: not in its place
 * - foreign: in its place is a task of another key, split off as a copy
 * - gone: nowhere, or deleted; other mails may still lead to it
 * - cleared: the same, and no mail leads to it
 * - bare: it has no tag of ours
 * - half: its tag does not name the mail, yet its way back leads there
 * - apart: its tag names other mails only
 * - crowded: the same, and takes no more mails
 * - stale: it names the mail, but what leads to the mail is out of date or missing
 * - whole: it names the mail
 * - moved: the same, and it still names the operation that has moved it
 * - closed: its tag is not ours to change: damaged, newer, or of another mailbox
 */
export const taskStates = [
  ...(['unsent', 'unsure', 'existing', 'unread', 'copied', 'nameless', 'renamed', 'doubled'] as const),
  ...(['absent', 'foreign', 'gone', 'cleared'] as const),
  ...(['bare', 'half', 'apart', 'crowded', 'stale', 'whole', 'moved', 'closed'] as const),
] as const;
export type TaskState = (typeof taskStates)[number];

/**
 * What is done next: something is read, or one thing is written on condition that it is as it was read.
 * - create-task: makes it, or a copy of the one that is moved
 * - delete-original: deletes the task that was copied, unless it has changed since
 * - settle-copy: says that nothing is left to do about a copy
 * - reclaim-copy: gives a copy the key of the task again
 * - find-task: looks for the task by its key, in its list and then in all
 * - untag-mail: takes a link that leads nowhere off the mail
 * - end-on-mail: takes the link off the mail, and leaves a tombstone
 * - update-task: brings the way back and the ids of the mail up to date
 * - free-task: takes the mail off the task
 * - clear-others: ends the links of all other mails to a deleted task
 */
export type Move =
  | ('read-mail' | 'read-task' | 'find-task' | 'create-task' | 'delete-task' | 'clear-others')
  | ('delete-original' | 'reclaim-copy' | 'settle-copy')
  | ('tag-mail' | 'untag-mail' | 'end-on-mail' | 'tag-task' | 'update-task' | 'free-task');

/**
 * How it ends.
 * - done: both sides agree
 * - end: nothing is left of the link, or nothing can be done about it
 * - mail-missing: the task is there, its mail is not to be found
 * - follow-ending: the mail says that the link was ended elsewhere, and the operation follows
 * - mail-full, task-full: one of them has no room for the link
 * - wait: nothing can be written until the user consents
 */
export const verdicts = [
  ...(['done', 'end', 'mail-missing', 'follow-ending', 'wait'] as const),
  ...(['mail-full', 'task-full'] as const),
] as const;
export type Verdict = (typeof verdicts)[number];

type Step = Move | Verdict;
/** What to do by state of the mail; `else` for the states that are not named. */
type Row = Step | ({ readonly [mail in MailState]?: Step } & { readonly else: Step });
/** Rows by state of the task. */
type Table = { readonly [task in TaskState]?: Row } & { readonly else: Row };

/** The mail is tagged before its task is looked at: tagging reads the task along. */
const tagFirst = {
  unread: 'read-mail',
  closed: 'wait',
  sealed: 'wait',
  full: 'mail-full',
  free: 'tag-mail',
  misled: 'tag-mail',
  ended: 'follow-ending',
  ending: 'follow-ending',
} as const;
const untag = {
  unread: 'read-mail',
  linked: 'untag-mail',
  added: 'untag-mail',
  misled: 'untag-mail',
  ending: 'untag-mail',
} as const;
const link: Table = {
  unsent: {
    unread: 'read-mail',
    full: 'mail-full',
    ended: 'follow-ending',
    ending: 'follow-ending',
    else: 'create-task',
  },
  unsure: 'find-task',
  existing: 'read-task',
  unread: { ...tagFirst, else: 'read-task' },
  // Of two tasks the one that is to stay is certain to be there, before the other goes.
  copied: 'read-task',
  nameless: { ended: 'follow-ending', ending: 'follow-ending', else: 'tag-task' },
  renamed: 'reclaim-copy',
  doubled: 'delete-original',
  absent: 'find-task',
  foreign: 'find-task',
  gone: { ...untag, else: 'end' },
  cleared: 'end',
  crowded: { ...untag, else: 'task-full' },
  stale: { ...tagFirst, else: 'update-task' },
  moved: { ...tagFirst, else: 'settle-copy' },
  whole: { ...tagFirst, missing: 'mail-missing', else: 'done' },
  closed: { ...tagFirst, missing: 'mail-missing', else: 'done' },
  else: { ...tagFirst, else: 'tag-task' },
};

/** The link is taken off the mail first: a task that lost its record would be linked again. */
const endFirst = {
  unread: 'read-mail',
  closed: 'wait',
  full: 'end-on-mail',
  free: 'end-on-mail',
  linked: 'end-on-mail',
  added: 'end-on-mail',
  misled: 'end-on-mail',
  ending: 'end-on-mail',
} as const;
const unlink: Table = {
  unsure: { ...endFirst, else: 'find-task' },
  existing: { ...endFirst, else: 'read-task' },
  unread: { ...endFirst, else: 'read-task' },
  copied: 'read-task',
  renamed: 'reclaim-copy',
  nameless: 'delete-original',
  doubled: 'delete-original',
  absent: { ...endFirst, else: 'find-task' },
  foreign: { ...endFirst, else: 'find-task' },
  half: { ...endFirst, else: 'free-task' },
  stale: { ...endFirst, else: 'free-task' },
  moved: { ...endFirst, else: 'free-task' },
  whole: { ...endFirst, else: 'free-task' },
  else: { ...endFirst, else: 'end' },
};

/** The task goes first, so that no tag is left alone. */
const undo: Table = {
  unsent: 'end',
  unsure: 'find-task',
  absent: 'find-task',
  foreign: 'find-task',
  copied: 'read-task',
  renamed: 'reclaim-copy',
  nameless: 'delete-original',
  doubled: 'delete-original',
  gone: { ...endFirst, else: 'clear-others' },
  cleared: { ...endFirst, else: 'end' },
  else: 'delete-task',
};

/** A task without its record is given one only if its mail, read later than the task, still has the link. */
const ifStillLinked = {
  unread: 'read-mail',
  misled: 'tag-mail',
  linked: 'tag-task',
  added: 'tag-task',
  ending: 'untag-mail',
  else: 'end',
} as const;
const agree = {
  unread: 'read-mail',
  missing: 'end',
  closed: 'end',
  full: 'end',
  free: 'tag-mail',
  misled: 'tag-mail',
  ended: 'free-task',
  ending: 'untag-mail',
} as const;
const keep: Table = {
  existing: 'read-task',
  unread: 'read-task',
  absent: { added: 'untag-mail', else: 'end' },
  foreign: { added: 'untag-mail', else: 'end' },
  bare: ifStillLinked,
  half: { ...ifStillLinked, ended: 'free-task' },
  apart: ifStillLinked,
  crowded: 'done',
  stale: { ...agree, else: 'update-task' },
  whole: { ...agree, else: 'done' },
  closed: 'done',
  else: 'end',
};

const tables: Readonly<Record<Intent, Table>> = { link, undo, unlink, keep };

/** What to do next about a link, whatever is true of its two sides. */
export function plan(intent: Intent, mail: MailState, task: TaskState): Step {
  const table = tables[intent];
  const row = table[task] ?? table.else;
  return typeof row === 'string' ? row : (row[mail] ?? row.else);
}

/** Whether a step ends the work. */
export function isVerdict(step: Step): step is Verdict {
  return verdicts.some((verdict) => verdict === step);
}
