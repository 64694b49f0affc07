import { describe, expect, test } from '@jest/globals';
import { Problem, type ProblemKind } from '../../src/domain/problem';
import { present } from '../support/present';
import { quietWorld } from '../support/quiet-world';

/** A world in which one list answers as if it were closed to the user. */
async function worldWithClosedList(kind: ProblemKind) {
  let closed: string | undefined;
  const quiet = await quietWorld((deps) => ({
    ...deps,
    tasks: {
      ...deps.tasks,
      async tryRead(refs, signal) {
        const read = await deps.tasks.tryRead(refs, signal);
        return read.map((task, at) => (refs[at]?.listId === closed ? new Problem(kind) : task));
      },
      async findTagged(scope, signal) {
        const { tasks, sharedListIds } = await deps.tasks.findTagged(scope, signal);
        const unread = closed === undefined ? [] : [{ listId: closed, problem: new Problem(kind) }];
        return { tasks: tasks.filter(({ listId }) => listId !== closed), sharedListIds, unread };
      },
    },
    messages: {
      ...deps.messages,
      async open(mail, wanted, signal) {
        const opening = await deps.messages.open(mail, wanted, signal);
        const tasks = opening.tasks.map((task, at) =>
          wanted.guesses[at]?.listId === closed ? new Problem(kind) : task,
        );
        return { ...opening, tasks };
      },
    },
  }));
  const { world, pane, requestsOf } = quiet;
  await requestsOf(() => pane.capture(0));
  return {
    ...quiet,
    task: () => present(world.taggedTasks()[0]).task,
    elsewhere: present(world.mailbox.lists().find(({ displayName }) => displayName === 'Elsewhere')).id,
    close: (listId: string) => (closed = listId),
  };
}

describe.each<ProblemKind>(['forbidden', 'consent-needed', 'sign-in-needed'])(
  'a list closed by %s',
  (kind) => {
    test('does not hide a task that was moved from it to another', async () => {
      const { world, pane, requestsOf, close, task, elsewhere } = await worldWithClosedList(kind);
      world.mailbox.moveTask(task().id, elsewhere);
      close(world.listId);
      await requestsOf(() => pane.open(0));
      expect(pane.opened).toMatchObject({
        problem: undefined,
        linkedTasks: [{ state: 'good', task: { listId: elsewhere } }],
      });
    });

    test('is named when a task may be in it, and the link stays', async () => {
      const { world, pane, requestsOf, close, task, elsewhere } = await worldWithClosedList(kind);
      world.mailbox.moveTask(task().id, elsewhere);
      close(elsewhere);
      for (let time = 0; time < 2; time += 1) {
        await requestsOf(() => pane.open(0));
        expect(pane.opened).toMatchObject({
          problem: undefined,
          unreadLists: [elsewhere],
          linkedTasks: [{ state: 'unconfirmed' }],
        });
      }
    });

    test('is named when the task of the mail is in it', async () => {
      const { world, pane, requestsOf, close } = await worldWithClosedList(kind);
      close(world.listId);
      await requestsOf(() => pane.open(0));
      expect(pane.opened).toMatchObject({
        problem: undefined,
        unreadLists: [world.listId],
        linkedTasks: [{ state: 'unconfirmed' }],
      });
    });

    test('keeps the look for lost work from nothing else', async () => {
      const { world, pane, requestsOf, close, elsewhere, task } = await worldWithClosedList(kind);
      const message = present(world.message(0));
      world.mailbox.removeMessageExtension(message, 'dev.emailtotodo.link');
      close(elsewhere);
      await requestsOf(async () => {
        await new Promise<void>((resolve) => world.scheduler.after(pane.id, 2 * 86_400_000, resolve));
        await pane.service.resume(pane.signal);
      });
      await requestsOf(() => pane.open(0));
      expect(pane.opened?.linkedTasks).toMatchObject([{ state: 'good', task: { taskId: task().id } }]);
    });
  },
);
