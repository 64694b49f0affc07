/** A task of a sample list. */
export interface TaskSeed {
  readonly title: string;
  /** Days from today in the account's own time zone. */
  readonly dueInDays?: number;
  readonly note?: string;
  readonly importance?: 'low' | 'normal' | 'high';
  readonly isDone?: boolean;
}

/** A list that the mailbox starts with. */
export interface ListSeed {
  readonly displayName: string;
  readonly wellknownListName?: 'none' | 'defaultList' | 'flaggedEmails';
  /** Default false. */
  readonly isShared?: boolean;
  /** Default true; false is a list that another user shares. */
  readonly isOwner?: boolean;
  readonly tasks?: readonly TaskSeed[];
}

/** The lists that every mailbox of the sandbox starts with. */
export const sampleLists: readonly ListSeed[] = [
  {
    displayName: 'Tasks',
    wellknownListName: 'defaultList',
    tasks: [
      { title: 'Renew passport', dueInDays: 12, importance: 'high' },
      { title: 'Book dentist', isDone: true },
      { title: 'Read the new travel policy', note: 'Chapter 3 has the part on trains.' },
    ],
  },
  { displayName: 'Flagged Emails', wellknownListName: 'flaggedEmails' },
  {
    displayName: 'Work',
    tasks: [
      { title: 'Prepare the budget review', dueInDays: 2, importance: 'high' },
      { title: 'Order badge for the new colleague', dueInDays: -1 },
      { title: 'Clean up the shared drive', importance: 'low' },
    ],
  },
  { displayName: 'Groceries', tasks: [{ title: 'Coffee' }, { title: 'Oat milk' }] },
  {
    displayName: 'Office move',
    isShared: true,
    tasks: [{ title: 'Measure the meeting room', dueInDays: 5 }],
  },
  { displayName: 'Book club', isShared: true, isOwner: false },
];
