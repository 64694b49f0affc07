import { describe, expect, test } from '@jest/globals';
import { createFromCommand, type CommandWords } from '../../../src/app/create/create-from-command';
import type { CaptureOutcome, MailSnapshot, PendingOperation } from '../../../src/app/pane-service';
import type { LinkedTask, LinkState } from '../../../src/domain/link/link-state';
import type { CurrentItem } from '../../../src/domain/mail/mail';
import { Problem, type ProblemKind } from '../../../src/domain/problem';
import type { Task } from '../../../src/domain/task/task';
import type { TaskDraft } from '../../../src/domain/task/task-fields';
import { toTaskKey, type TaskKey } from '../../../src/domain/task/task-key';
import { operationIdOf } from '../../support/operation-id';

const { signal } = new AbortController();

const mail: CurrentItem = {
  restId: 'AAMk',
  internetMessageId: '<1@example.com>',
  conversationId: 'c',
  subject: 'Lunch',
  sender: { name: 'Ben', address: 'ben@example.com' },
  receivedDateTime: '2026-11-20T10:00:00Z',
  owner: 'adele@example.com',
};

const draft: TaskDraft = { title: 'Lunch', listId: 'L', listName: 'Tasks', importance: 'normal', note: '' };

const task: Task = {
  listId: 'L',
  taskId: 'T',
  title: 'Lunch',
  isDone: false,
  isReminderOn: false,
  hasFiles: false,
  importance: 'normal',
  tag: { kind: 'absent' },
  etag: 'W/"1"',
  createdDateTime: '2026-11-20T10:00:00Z',
};

function key(): TaskKey {
  const taskKey = toTaskKey('0f8fad5b-d9cb-469f-a165-70867728950e');
  if (!taskKey) throw new Error('no task key');
  return taskKey;
}
const taskKey = key();

function linked(state: LinkState, of?: Task): LinkedTask {
  const link = { taskKey, listId: 'L', taskId: 'T', createdDateTime: '2026-11-20T10:00:00Z' };
  return of ? { link, state, task: of } : { link, state };
}

const opened: MailSnapshot = {
  mail,
  message: undefined,
  access: 'full',
  tagHealth: 'whole',
  lists: [{ id: 'L', name: 'Tasks', isDefault: true, isShared: false }],
  areListsComplete: true,
  unreadLists: [],
  linkedTasks: [],
  conversation: [],
  duplicates: [],
  madeByCommand: [],
  problem: undefined,
  readDateTime: '2026-11-21T12:00:00Z',
};

const words: CommandWords = {
  progress: 'progress',
  made: (list) => `made ${list}`,
  madeWithoutText: (list) => `made ${list} without text`,
  inConversation: (list, title) => `conversation ${list}: ${title}`,
  already: (list, title) => `already ${list} ${title}`,
  alreadyUnread: 'already unread',
  waiting: 'waiting',
  openPane: 'open pane',
  grantInPane: 'grant',
  failed: 'failed',
  failedBy: (kind) => `failed by ${kind}`,
};

interface World {
  mail?: CurrentItem | undefined;
  open?: () => Promise<MailSnapshot>;
  capture?: () => Promise<CaptureOutcome>;
  draft?: TaskDraft | undefined;
  isBarBroken?: boolean;
  isTextMissing?: boolean;
  pending?: () => readonly PendingOperation[];
  joinsConversation?: boolean;
}

/** Runs the command and tells what the notification bar showed, and how many tasks were asked for. */
async function run(world: World) {
  const said: string[] = [];
  let captures = 0;
  const joined: TaskKey[] = [];
  const say = (kind: string) => async (text: string) => {
    if (world.isBarBroken) throw new Problem('unexpected');
    said.push(`${kind}: ${text}`);
  };
  await createFromCommand(
    {
      mailbox: { current: () => ('mail' in world ? world.mail : mail) },
      pane: {
        open: world.open ?? (async () => opened),
        capture: async (_opened, _draft, { onTextMissing }) => {
          captures += 1;
          if (world.isTextMissing) onTextMissing?.();
          return world.capture
            ? world.capture()
            : { kind: 'linked', taskKey, task, access: 'full', hasNews: false };
        },
        join: async (key) => {
          joined.push(key);
          return linked('good', task);
        },
        pending: world.pending ?? (() => []),
      },
      bar: { progress: say('progress'), done: say('done'), failed: say('failed') },
      words,
      joinsConversation: world.joinsConversation ?? false,
      draft: () => ('draft' in world ? world.draft : draft),
    },
    signal,
  );
  return { said, captures, ...(joined.length > 0 && { joined }) };
}

const opening = (more: Partial<MailSnapshot>) => ({ open: async () => ({ ...opened, ...more }) });
const capturing = (outcome: CaptureOutcome) => ({ capture: async () => outcome });

describe('the command', () => {
  test('tells that it is at work, and then that the task is made', async () => {
    expect(await run({})).toEqual({ said: ['progress: progress', 'done: made Tasks'], captures: 1 });
  });

  test('says that the note holds less when Outlook gave no text', async () => {
    expect((await run({ isTextMissing: true })).said.at(-1)).toBe('done: made Tasks without text');
  });

  test('makes no second task for a mail that has an open one', async () => {
    for (const state of ['good', 'one-sided', 'outdated', 'damaged'] as const) {
      const { said, captures } = await run(opening({ linkedTasks: [linked(state, task)] }));
      expect([said.at(-1), captures]).toEqual(['done: already Tasks Lunch', 0]);
    }
  });

  test('makes none for a mail whose conversation has an open one, and one where that is done', async () => {
    const { link } = linked('good');
    const related = (isDone: boolean) => opening({ conversation: [{ link, task: { ...task, isDone } }] });
    const { said, captures } = await run(related(false));
    expect([said.at(-1), captures]).toEqual(['done: conversation Tasks: Lunch', 0]);
    expect((await run(related(true))).captures).toBe(1);
    expect(await run({ ...related(false), joinsConversation: true })).toEqual({
      said: ['progress: progress', 'done: conversation Tasks: Lunch'],
      captures: 0,
      joined: [taskKey],
    });
  });

  test('makes none either as long as the task of the mail cannot be read', async () => {
    const { said, captures } = await run(opening({ linkedTasks: [linked('unconfirmed')] }));
    expect([said.at(-1), captures]).toEqual(['done: already unread', 0]);
  });

  test('makes one when the tasks of the mail are done or gone', async () => {
    const linkedTasks = [linked('good', { ...task, isDone: true }), linked('task-gone'), linked('list-gone')];
    expect((await run(opening({ linkedTasks }))).said.at(-1)).toBe('done: made Tasks');
  });

  test.each(['damaged', 'newer-version'] as const)(
    'leaves a mail alone whose tag is %s',
    async (tagHealth) => {
      const { said, captures } = await run(opening({ tagHealth }));
      expect([said.at(-1), captures]).toEqual(['failed: failed', 0]);
    },
  );

  test.each<[string, CaptureOutcome, string]>([
    [
      'the mail could not be tagged yet',
      { kind: 'tag-pending', taskKey, task, problem: new Problem('throttled') },
      'done: made Tasks',
    ],
    ['the mail is not to be found', { kind: 'mail-not-found', taskKey, task }, 'done: made Tasks'],
    ['nothing was sent yet', { kind: 'waiting', taskKey, problem: new Problem('offline') }, 'done: waiting'],
    [
      'somebody was faster',
      { kind: 'already-linked', linkedTask: linked('good', task) },
      'done: already Tasks Lunch',
    ],
    ['somebody undid it', { kind: 'undone' }, 'failed: failed'],
    ['it was refused', { kind: 'failed', problem: new Problem('rejected') }, 'failed: failed by rejected'],
    ['it needs a sign-in', { kind: 'failed', problem: new Problem('sign-in-needed') }, 'failed: open pane'],
  ])('says what came of it when %s', async (_case, outcome, text) => {
    expect((await run(capturing(outcome))).said.at(-1)).toBe(text);
  });

  test.each<[ProblemKind, string]>([
    ['sign-in-needed', 'open pane'],
    ['wrong-account', 'open pane'],
    ['consent-needed', 'grant'],
    ['admin-consent-needed', 'grant'],
    ['offline', 'failed by offline'],
    ['throttled', 'failed by throttled'],
    ['unexpected', 'failed'],
  ])('sends nobody to a window: after %s it says %s', async (kind, text) => {
    const open = () => Promise.reject(new Problem(kind));
    expect((await run({ open })).said.at(-1)).toBe(`failed: ${text}`);
    const nothing = { ...opening({ lists: [], problem: new Problem(kind) }), draft: undefined };
    expect((await run(nothing)).said.at(-1)).toBe(`failed: ${text}`);
  });

  test.each([
    ['waits to be made', 'waiting', 'c', 'done: conversation Tasks: Lunch', 0],
    ['was refused', 'stopped', 'c', 'done: made Tasks', 1],
    ['is of another conversation', 'waiting', 'd', 'done: made Tasks', 1],
  ] as const)(
    'makes none for a conversation whose task this device is still making: one that %s',
    async (_what, state, conversationId, said, captures) => {
      const work: PendingOperation = {
        id: operationIdOf(1),
        taskKey,
        action: 'create',
        draft: { ...draft, title: 'Lunch', listName: 'Tasks' },
        isTaskKnown: false,
        mail: { restId: 'another', internetMessageId: '<another@example.com>' },
        conversationId,
        since: '2026-11-21T12:00:00Z',
        state,
        problem: undefined,
      };
      const result = await run({ pending: () => [work] });
      expect([result.said.at(-1), result.captures]).toEqual([said, captures]);
    },
  );

  test('says that the task comes later when it was cut off after the work was kept', async () => {
    let isKept = false;
    const work: PendingOperation = {
      id: operationIdOf(1),
      taskKey,
      action: 'create',
      draft,
      isTaskKnown: false,
      mail: { restId: 'a', internetMessageId: '<a@example.com>' },
      conversationId: 'other',
      since: '2026-11-21T12:00:00Z',
      state: 'running',
      problem: undefined,
    };
    const cutOff = async (): Promise<CaptureOutcome> => {
      isKept = true;
      throw new DOMException('time is up', 'TimeoutError');
    };
    const { said } = await run({ capture: cutOff, pending: () => (isKept ? [work] : []) });
    expect(said.at(-1)).toBe('done: waiting');
    const before = await run({
      capture: () => Promise.reject(new Error('too early')),
      pending: () => [work],
    });
    expect(before.said.at(-1)).toBe('failed: failed');
  });

  test('ends also without a mail, and when the bar shows nothing', async () => {
    expect(await run({ mail: undefined })).toEqual({
      said: ['progress: progress', 'failed: failed'],
      captures: 0,
    });
    expect(await run({ isBarBroken: true })).toEqual({ said: [], captures: 1 });
  });
});
