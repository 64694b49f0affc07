import { describe, expect, test } from '@jest/globals';
import type { MessageService } from '../../../src/app/ports/messages';
import type { TaskService } from '../../../src/app/ports/tasks';
import { Problem } from '../../../src/domain/problem';
import { maxAttempts, maxAutomaticAttempts } from '../../../src/domain/time/retry';
import { linksOn } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

type WriteTag = MessageService['writeTag'];
type Create = TaskService['create'];

/** A world in which a mail is tagged, and a task is made, in another way than usual, and in which that is counted. */
async function worldWhere(ways: {
  writeTag?: (usual: WriteTag) => WriteTag;
  create?: (usual: Create) => Create;
}) {
  const counts = { tagged: 0, made: 0 };
  /** Until it is undefined the service works as usual. */
  let now: typeof ways | undefined = ways;
  const quiet = await quietWorld((deps) => ({
    ...deps,
    messages: {
      ...deps.messages,
      writeTag: (...args) => {
        counts.tagged += 1;
        return (now?.writeTag?.(deps.messages.writeTag) ?? deps.messages.writeTag)(...args);
      },
    },
    tasks: {
      ...deps.tasks,
      create: (...args) => {
        counts.made += 1;
        return (now?.create?.(deps.tasks.create) ?? deps.tasks.create)(...args);
      },
    },
  }));
  const { world } = quiet;
  return {
    ...quiet,
    counts,
    recover: () => (now = undefined),
    keysOnMail: () => linksOn(present(world.message(0))).map(({ taskKey }) => taskKey),
    keysOfTasks: () => world.taggedTasks().map(({ taskKey }) => taskKey),
  };
}

const failing = (kind: 'rejected' | 'conflict' | 'service-down') => () => () =>
  Promise.reject(new Problem(kind));

describe('a tag that the service refuses', () => {
  test('takes the new task away again', async () => {
    const { pane, requestsOf, keysOfTasks } = await worldWhere({ writeTag: failing('rejected') });
    await requestsOf(() => pane.capture(0));
    expect(keysOfTasks()).toEqual([]);
    expect(pane.service.pending()).toEqual([]);
  });

  test('leaves work in the outbox that nobody is waiting for', async () => {
    const { world, pane, requestsOf, recover, keysOnMail, keysOfTasks } = await worldWhere({
      writeTag: failing('rejected'),
    });
    world.offline.add('one');
    await requestsOf(() => pane.capture(0));
    world.offline.clear();
    await requestsOf(() => pane.service.resume(pane.signal));
    expect(keysOfTasks()).toEqual([]);
    const [waiting] = pane.service.pending();
    expect(waiting).toMatchObject({ state: 'stopped', problem: { kind: 'rejected' } });
    recover();
    await requestsOf(() => pane.service.retry(present(waiting).id, pane.signal));
    expect(keysOfTasks()).toHaveLength(1);
    expect(keysOnMail()).toEqual(keysOfTasks());
  });
});

describe('a mail that somebody else changes', () => {
  test('between being read and being tagged is read again', async () => {
    const { world, pane, requestsOf, counts, keysOnMail, keysOfTasks } = await worldWhere({
      writeTag:
        (usual) =>
        (...args) => {
          if (counts.tagged === 1) {
            world.mailbox.setCategory(present(world.message(0)).id, 'Blue category', true);
          }
          return usual(...args);
        },
    });
    await requestsOf(() => pane.capture(0));
    expect(counts.tagged).toBe(2);
    expect(keysOnMail()).toEqual(keysOfTasks());
    expect(pane.service.pending()).toEqual([]);
  });

  test('all the time makes the work wait after nine conflicts', async () => {
    const { pane, requestsOf, counts } = await worldWhere({ writeTag: failing('conflict') });
    await requestsOf(() => pane.capture(0));
    expect(counts.tagged).toBe(9);
    expect(pane.service.pending()).toMatchObject([{ problem: { kind: 'conflict' } }]);
  });
});

test('work whose outbox was wiped under way is put there again', async () => {
  const { world, pane, requestsOf, recover, keysOnMail, keysOfTasks } = await worldWhere({
    create:
      (usual) =>
      async (...args) => {
        const task = await usual(...args);
        world.deviceOf('pane1').wipe();
        return task;
      },
    writeTag: failing('service-down'),
  });
  await requestsOf(() => pane.capture(0));
  expect(pane.service.pending()).toMatchObject([{ problem: { kind: 'service-down' } }]);
  recover();
  await requestsOf(() => pane.service.resume(pane.signal));
  expect(keysOfTasks()).toHaveLength(1);
  expect(keysOnMail()).toEqual(keysOfTasks());
});

test('work goes on by itself a few times only', async () => {
  const { pane, requestsOf, counts } = await worldWhere({ create: failing('service-down') });
  await requestsOf(() => pane.capture(0));
  await requestsOf(() => pane.service.resume(pane.signal));
  expect(counts.made).toBe(maxAutomaticAttempts * maxAttempts);
  expect(pane.service.pending()).toMatchObject([{ state: 'stopped' }]);
});
