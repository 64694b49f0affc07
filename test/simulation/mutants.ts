import type { Mutation } from './mutated';
import type { Action } from './plan';

/** Faults inside the engine, each with the actions around which it shows. */
export const mutants: Readonly<Record<string, Mutation & { readonly around: readonly Action['kind'][] }>> = {
  'a task that may have been made is made again': {
    file: 'src/app/engine/plan.ts',
    from: `  unsure: 'find-task',
  existing: 'read-task',`,
    to: `  unsure: 'create-task',
  existing: 'read-task',`,
    around: ['capture', 'resume'],
  },
  'an ended link is made again': {
    file: 'src/app/engine/observed.ts',
    from: `if (endingOf(tagged, pair.taskKey) && !pair.revives) return link ? 'ending' : 'ended';`,
    to: '',
    around: ['capture', 'kill', 'storage-blocked', 'unlink', 'undo'],
  },
  'undo does not look elsewhere for a task that moved': {
    file: 'src/app/engine/plan.ts',
    from: `  unsent: 'end',
  unsure: 'find-task',
  absent: 'find-task',`,
    to: `  unsent: 'end',
  unsure: 'find-task',
  absent: 'end-on-mail',`,
    around: ['capture', 'undo', 'task-moved'],
  },
  'undo leaves the link on the mail': {
    file: 'src/app/engine/plan.ts',
    from: `gone: { ...endFirst, else: 'clear-others' },`,
    to: `gone: 'end',`,
    around: ['capture', 'undo'],
  },
  'opening a mail does not tag it where only its task knows': {
    file: 'src/app/engine/plan.ts',
    from: `  free: 'tag-mail',
  misled: 'tag-mail',
  ended: 'free-task',`,
    to: `  free: 'end',
  misled: 'tag-mail',
  ended: 'free-task',`,
    around: ['capture', 'kill', 'storage-wiped', 'storage-blocked'],
  },
  'opening a mail leaves a way back that is out of date': {
    file: 'src/app/engine/plan.ts',
    from: `  stale: { ...agree, else: 'update-task' },`,
    to: `  stale: { ...agree, else: 'done' },`,
    around: ['capture', 'mail-moved', 'open'],
  },
  'what follows from a lost answer is not read again': {
    file: 'src/app/engine/reconcile.ts',
    from: `return isSent && mayHaveTakenEffect(problem) ? { ...observed, task: { kind: 'unsure' } } : observed;`,
    to: 'return observed;',
    around: ['capture'],
  },
  'a request that was sent counts as not sent': {
    file: 'src/app/engine/advance.ts',
    from: `    case 'sending':
      return { kind: 'unsure' };`,
    to: `    case 'sending':
      return { kind: 'unsent' };`,
    around: ['capture', 'kill'],
  },
  'a task is looked for in its own list only': {
    file: 'src/app/engine/find-tasks.ts',
    from: 'return far.found[0];',
    to: 'return undefined;',
    around: ['capture', 'undo', 'task-moved'],
  },
  'links of the item are left there when they are brought over': {
    file: 'src/app/repair/repair-links.ts',
    from: 'await deps.itemTags(opened.mail)?.write(left, signal);',
    to: 'void left;',
    around: ['capture', 'undo', 'unlink', 'consent-withdrawn', 'consent-given'],
  },
  'the sweep leaves copies together': {
    file: 'src/app/repair/sweep.ts',
    from: 'const key = other ? await separateCopy(deps, task, { isLinked: true }, signal) : taskKey;',
    to: 'const key = taskKey;',
    around: ['capture', 'resume'],
  },
  'a click makes a second task beside unfinished work': {
    file: 'src/app/create/capture.ts',
    from: 'const earlier = evenIfLinked ? undefined :',
    to: 'const earlier = deps ? undefined :',
    around: ['capture', 'capture-twice', 'kill'],
  },
  'a link takes the place of the others': {
    file: 'src/domain/mail/message-tag.ts',
    from: `links: [...tag.links, link]`,
    to: `links: [link]`,
    around: ['capture-more', 'open'],
  },
  'the sweep believes every tag in a shared list': {
    file: 'src/app/repair/sweep.ts',
    from: `  if (isShared && !isKnown && !endingOf(message, taskKey)) return;
`,
    to: ``,
    around: ['capture', 'planted', 'resume'],
  },
  'lost work is never looked for': {
    file: 'src/app/outbox/resume.ts',
    from: `    await sweep(deps, signal);
`,
    to: ``,
    around: ['capture', 'kill', 'storage-wiped', 'storage-blocked'],
  },
  'nothing in the outbox is resumed': {
    file: 'src/app/outbox/resume.ts',
    from: `        await resumeOperation(deps, entry, signal);
`,
    to: ``,
    around: ['capture', 'network-off', 'kill'],
  },
  'a click does not take the lock of its mail': {
    file: 'src/app/create/capture.ts',
    from: `lockOf(mailIdentityOf(opened.mail))`,
    to: `lockOf(String(Math.random()))`,
    around: ['capture-twice', 'capture'],
  },
  'a copy that may have been made is made again': {
    file: 'src/app/engine/find-tasks.ts',
    from: 'movedBy ? tag.movedBy === movedBy :',
    to: 'movedBy ? false :',
    around: ['capture', 'move', 'kill'],
  },
  'an undone move leaves the task where it was': {
    file: 'src/app/engine/move-task.ts',
    from: `if (!pair.original || observed.task.kind !== 'unsent') return false;`,
    to: `if (pair.original) return false;`,
    around: ['capture', 'move', 'undo', 'kill'],
  },
};
