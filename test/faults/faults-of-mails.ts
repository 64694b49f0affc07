import type { Fault } from './fault';

/** Faults in what is done with a mail beside its tag: its mark in the message list, and its way into the archive. */
export const mailFaults: Readonly<Record<string, Fault>> = {
  'undo leaves the mail in the archive': {
    file: 'src/app/engine/advance.ts',
    from: `if (run.intent === 'undo' && entry.archive) await`,
    to: `if (!entry) await`,
    shownBy: 'test/app/engine/archive-mail.test.ts',
    named: 'comes back to its folder by Undo',
  },
  'undo moves a mail that the user has moved on': {
    file: 'src/app/engine/archive-mail.ts',
    from: `(archive.to === undefined || message.parentFolderId === archive.to)`,
    to: `true`,
    shownBy: 'test/app/engine/archive-mail.test.ts',
    named: 'stays where the user has moved it since, when the task is undone',
  },
  'a move whose answer was lost counts as failed': {
    file: 'src/app/engine/archive-mail.ts',
    from: `if (!now || now.parentFolderId === message.parentFolderId) return undefined;`,
    to: `if (now || !now) return undefined;`,
    shownBy: 'test/app/engine/archive-mail.test.ts',
    named: 'counts as archived when the answer to the move was lost',
  },
  'a mail with a completed task keeps its mark': {
    file: 'src/app/open/mark-mail.ts',
    from: `task ? !task.isDone :`,
    to: `task ? true :`,
    shownBy: 'test/app/open/mark-mail.test.ts',
    named: 'loses the mark when it is opened after its task was completed elsewhere, once',
  },
  'the mark is written without being read again': {
    file: 'src/app/open/mark-mail.ts',
    from: `readAgain: (current) => deps.messages.find(current, signal),`,
    to: `readAgain: () => Promise.resolve(undefined),`,
    shownBy: 'test/app/open/mark-mail.test.ts',
    named: 'keeps the category that somebody sets while the mark is written',
  },
};
