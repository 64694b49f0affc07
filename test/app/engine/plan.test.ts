import { describe, expect, test } from '@jest/globals';
import {
  isVerdict,
  mailStates,
  plan,
  taskStates,
  type Intent,
  type MailState,
  type Move,
  type TaskState,
} from '../../../src/app/engine/plan';

const intents: readonly Intent[] = ['link', 'undo', 'unlink', 'keep'];

interface Both {
  readonly mail: MailState;
  readonly task: TaskState;
  /** The task was looked for: it is where it was found, as long as nobody interferes. */
  readonly isFound?: true;
}

/** What may be true of a mail that has to be read again, and of a task. */
const mailsAsRead = mailStates.filter((state) => state !== 'unread' && state !== 'added');
const copiesAsRead = ['nameless', 'renamed', 'doubled'] as const;
const tasksAsRead = ['bare', 'half', 'apart', 'crowded', 'stale', 'whole', 'moved', 'closed'] as const;

/** Everything that may be true after a move, when nobody interferes and nothing fails. */
const after: Readonly<Record<Move, (both: Both) => readonly Both[]>> = {
  'read-mail': (both) => mailsAsRead.map((mail) => ({ ...both, mail })),
  'read-task': (both) => readings(both).map((task) => ({ ...both, task })),
  'find-task': ({ mail, task }) => [
    task === 'unsure' ? { mail: 'unread', task: 'unsent' } : { mail, task: 'gone' },
    { mail: mail === 'linked' || mail === 'added' ? 'misled' : mail, task: 'unread', isFound: true },
  ],
  'create-task': ({ mail }) =>
    (['unread', 'copied'] as const).map((task) => ({ mail, task, isFound: true as const })),
  'tag-mail': (both) => readings(both).map((task) => ({ ...both, mail: 'added', task })),
  'untag-mail': (both) => [{ ...both, mail: 'free' }],
  'end-on-mail': (both) => [{ ...both, mail: 'ended' }],
  'tag-task': (both) => [{ ...both, task: both.task === 'nameless' ? 'doubled' : 'whole' }],
  'update-task': (both) => [{ ...both, task: 'whole' }],
  'free-task': (both) => (['bare', 'apart'] as const).map((task) => ({ ...both, task })),
  'delete-task': ({ mail, isFound }) =>
    isFound ? [{ mail, task: 'gone' }] : (['gone', 'absent'] as const).map((task) => ({ mail, task })),
  'delete-original': (both) => tasksAsRead.map((task) => ({ ...both, task })),
  'reclaim-copy': () => [{ mail: 'unread', task: 'doubled' }],
  'settle-copy': (both) => [{ ...both, task: 'whole' }],
  'clear-others': (both) => [{ ...both, task: 'cleared' }],
};

function readings({ isFound, task }: Both): readonly TaskState[] {
  if (task === 'copied') return [...copiesAsRead, ...(isFound ? [] : (['absent', 'foreign'] as const))];
  return isFound ? tasksAsRead : [...tasksAsRead, 'absent', 'foreign'];
}

const all: readonly Both[] = mailStates.flatMap((mail) => taskStates.map((task) => ({ mail, task })));
const everything = intents.flatMap((intent) =>
  all.map((both) => ({ intent, ...both, step: plan(intent, both.mail, both.task) })),
);

/** The longest way from a state to a verdict; rejects one that comes back to where it was. */
function longestWay(intent: Intent, both: Both, seen: readonly string[] = []): number {
  const step = plan(intent, both.mail, both.task);
  if (isVerdict(step)) return 0;
  const here = `${intent}: ${both.mail}, ${both.task}${both.isFound ? ' (found)' : ''}: ${step}`;
  if (seen.includes(here)) throw new Error([...seen, here].join('\n'));
  return 1 + Math.max(...after[step](both).map((next) => longestWay(intent, next, [...seen, here])));
}

describe('the plan of a link', () => {
  test('is made for every state', () => {
    expect(everything).toHaveLength(intents.length * mailStates.length * taskStates.length);
    expect(everything.filter(({ step }) => !isVerdict(step) && !(step in after))).toEqual([]);
  });

  test.each(intents)('comes to an end from everywhere: %s', (intent) => {
    for (const both of all) expect(longestWay(intent, both)).toBeLessThan(12);
  });

  test('makes a task only for a link, and only when it is certain that there is none', () => {
    const creating = everything.filter(({ step }) => step === 'create-task');
    expect(new Set(creating.map(({ intent, task }) => `${intent} ${task}`))).toEqual(
      new Set(['link unsent']),
    );
    expect(creating.map(({ mail }) => mail)).not.toContain('ended');
    expect(creating.map(({ mail }) => mail)).not.toContain('unread');
    expect(creating.map(({ mail }) => mail)).not.toContain('full');
  });

  test('deletes a task only to undo', () => {
    const deleting = everything.filter(({ step }) => step === 'delete-task' || step === 'clear-others');
    expect(new Set(deleting.map(({ intent }) => intent))).toEqual(new Set(['undo']));
  });

  test('deletes the original of a copy only when the copy was read, unless both are to go', () => {
    const deleting = everything.filter(({ step }) => step === 'delete-original');
    expect(new Set(deleting.map(({ intent, task }) => `${intent} ${task}`))).toEqual(
      new Set(['link doubled', 'unlink nameless', 'unlink doubled', 'undo nameless', 'undo doubled']),
    );
  });

  test('leaves a tombstone only where a user ends a link', () => {
    const ending = everything.filter(({ step }) => step === 'end-on-mail');
    expect(new Set(ending.map(({ intent }) => intent))).toEqual(new Set(['undo', 'unlink']));
  });

  test('writes nothing to a mail that may not be written', () => {
    const writing = everything.filter(({ step }) => ['tag-mail', 'untag-mail', 'end-on-mail'].includes(step));
    for (const state of ['unread', 'missing', 'closed', 'sealed', 'ended']) {
      expect(writing.filter(({ mail }) => mail === state)).toEqual([]);
    }
  });

  test('writes nothing to a task whose tag is not ours, and to none that was not read', () => {
    const writing = everything.filter(({ step }) => ['tag-task', 'update-task', 'free-task'].includes(step));
    const readable = new Set<string>(
      [...tasksAsRead, 'nameless'].filter((state) => state !== 'closed' && state !== 'crowded'),
    );
    expect(writing.filter(({ task }) => !readable.has(task))).toEqual([]);
  });

  test('does not link again what a user ended', () => {
    const ended = everything.filter(({ mail, intent }) => mail === 'ended' && intent !== 'undo');
    expect(
      ended.filter(({ step }) => ['create-task', 'tag-mail', 'tag-task', 'done'].includes(step)),
    ).toEqual(
      // A task whose tag cannot be changed stays as it is.
      ended.filter(({ intent, task }) => intent === 'keep' && (task === 'closed' || task === 'crowded')),
    );
  });

  test('is never done with a link before both sides were read', () => {
    const done = everything.filter(({ step, intent }) => step === 'done' && intent === 'link');
    expect(new Set(done.map(({ mail, task }) => `${mail} ${task}`))).toEqual(
      new Set(['linked whole', 'added whole', 'linked closed', 'added closed']),
    );
  });

  test('keeps both sides without a request where they agree', () => {
    expect(plan('keep', 'linked', 'whole')).toBe('done');
  });
});
