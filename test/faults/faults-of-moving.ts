import type { Fault } from './fault';

const moving = 'test/app/engine/moving.test.ts';
const givenUp = 'test/app/engine/moving-given-up.test.ts';

/** Faults of moving a task to another list. */
export const movingFaults: Readonly<Record<string, Fault>> = {
  'what was changed after it was copied is deleted with its task': {
    file: 'src/app/engine/move-task.ts',
    from: `    wasThere = await (intent === 'undo'`,
    to: `    wasThere = await (Boolean(original)`,
    shownBy: moving,
    named: 'keeps what was changed about it after it was copied',
  },
  'a copy is made again although somebody has written into it': {
    file: 'src/app/engine/move-task.ts',
    from: `(await deps.digest(copy.content)) !== pair.original.content`,
    to: `copy.content === ''`,
    shownBy: moving,
    named: 'stays beside its copy when both were changed meanwhile: nothing is lost',
  },
  'a task that was moved by hand as well is there twice': {
    file: 'src/app/engine/move-task.ts',
    from: `if (elsewhere) return meetAgain(deps, run, elsewhere, signal);`,
    to: `void elsewhere;`,
    shownBy: moving,
    named: 'is one task when it was moved by hand as well',
  },
  'a task with files is moved without them': {
    file: 'src/app/engine/move-task.ts',
    from: `if (whole.task.hasFiles) throw new Problem('has-files');`,
    to: ``,
    shownBy: moving,
    named: 'is left alone when it has files',
  },
  'a copy in a shared list tells the subject and sender of its mail': {
    file: 'src/app/engine/move-task.ts',
    from: `known.mail && isShared ? idsOf(known.mail) : known.mail`,
    to: `known.mail`,
    shownBy: moving,
    named: 'says no more of its mail in a shared list than its title',
  },
  'a move that is given up leaves its copy': {
    file: 'src/app/open/move-linked-task.ts',
    from: `if (copy) await withRetries(deps, signal, () => deps.tasks.remove(copy, signal));`,
    to: ``,
    shownBy: givenUp,
    named: 'is given up without a trace: the task is where it was',
  },
  'what a person has shared survives its deletion in the middle of a move': {
    file: 'src/app/engine/move-task.ts',
    from: `(intent === 'undo' || !isShared)`,
    to: `!isShared`,
    shownBy: givenUp,
    named: 'goes with the task that a person has just shared when that is deleted',
  },
  'a second copy of a task that was deleted keeps its key': {
    file: 'src/app/repair/sweep.ts',
    from: `if (!isBeingMoved(deps, task)) await`,
    to: `if (!deps) await`,
    shownBy: givenUp,
    named: 'a copy that the network made twice is a task of its own in the end, when the task was deleted',
  },
  'a copy that got a key of its own is left to itself': {
    file: 'src/app/engine/observed.ts',
    from: `tag.tag.movedBy === operationId ? 'renamed' : 'foreign'`,
    to: `'foreign'`,
    shownBy: givenUp,
    named: 'is finished also when another device took its copy for a duplicate meanwhile',
  },
  'a device separates what another one is moving': {
    file: 'src/app/repair/sweep.ts',
    from: `|| isBeingMoved(deps, task)`,
    to: ``,
    shownBy: givenUp,
    named: 'is left alone by a device that looks for lost work',
  },
  'a copy has its day in another zone than its series': {
    file: 'src/edges/graph/todo/task-copy.ts',
    from: `dueDateTime: midnightIn(recurrenceTimeZone, due),`,
    to: `dueDateTime: midnightIn('W. Europe Standard Time', due),`,
    shownBy: moving,
    named: 'stays one series when it repeats, due on the same day',
  },
  'a task that was moved goes on naming the operation': {
    file: 'src/app/engine/plan.ts',
    from: `moved: { ...tagFirst, else: 'settle-copy' }`,
    to: `moved: { ...tagFirst, else: 'done' }`,
    shownBy: moving,
    named: 'is one task there, with all that it has, and the mail leads to it',
  },
};
