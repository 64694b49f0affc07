import { expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { extension, linksOn, tagOf, taskTag } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

const dayMs = 86_400_000;

test('what the outbox works on is left to it', async () => {
  let isDown = true;
  const { world, pane, requestsOf, look } = await quietWorld((deps) => ({
    ...deps,
    messages: {
      ...deps.messages,
      writeTag: (...args) =>
        isDown ? Promise.reject(new Problem('service-down')) : deps.messages.writeTag(...args),
    },
  }));
  await requestsOf(() => pane.capture(0));
  isDown = false;
  await look();
  expect(linksOn(present(world.message(0)))).toEqual([]);
  await requestsOf(() => pane.service.resume(pane.signal));
  expect(linksOn(present(world.message(0)))).toHaveLength(1);
});

test('is looked for at every start where the browser refuses storage', async () => {
  const { world, pane, deps, requestsOf, untag } = await quietWorld((usual) => ({
    ...usual,
    store: { ...usual.store, isPersistent: () => false },
  }));
  await requestsOf(() => pane.capture(0));
  untag(0);
  await requestsOf(() => deps.store.setLastSweep(world.scheduler.now()));
  await requestsOf(() => pane.service.resume(pane.signal));
  expect(linksOn(present(world.message(0)))).toHaveLength(1);
});

test('a mail is mended under its lock, whether its work is remembered or not', async () => {
  const names: string[] = [];
  const { world, pane, requestsOf, look, untag } = await quietWorld((deps) => ({
    ...deps,
    locks: {
      ...deps.locks,
      run: (name, signal, work) => {
        names.push(name);
        return deps.locks.run(name, signal, work);
      },
    },
  }));
  await requestsOf(() => pane.capture(0));
  const [lock] = names.splice(0);
  for (const isRemembered of [true, false]) {
    if (!isRemembered) world.deviceOf('pane1').wipe();
    untag(0);
    await look();
    expect(linksOn(present(world.message(0)))).toHaveLength(1);
    expect(names.splice(0)).toEqual([lock]);
  }
});

test('a mail gets no link to a task that is deleted just then', async () => {
  let isDeleted = false;
  const { world, pane, requestsOf, look, untag } = await quietWorld((deps) => ({
    ...deps,
    messages: {
      ...deps.messages,
      async find(...args) {
        const message = await deps.messages.find(...args);
        isDeleted = world.mailbox.deleteTask(present(world.taggedTasks()[0]).task.id);
        return message;
      },
    },
  }));
  await requestsOf(() => pane.capture(0));
  untag(0);
  await look();
  expect(isDeleted).toBe(true);
  expect(linksOn(present(world.message(0)))).toEqual([]);
});

test('a completed copy is no duplicate, also when the task itself has not changed for long', async () => {
  const { world, pane, deps, requestsOf, look } = await quietWorld();
  await requestsOf(() => pane.capture(0));
  const { task, taskKey } = present(world.taggedTasks()[0]);
  const reading = tagOf(task);
  world.scheduler.skip(3 * dayMs);
  await requestsOf(() => deps.store.setLastSweep(world.scheduler.now()));
  const copy = present(world.mailbox.addTask(task.listId, { title: 'Copy' }));
  if (reading.kind === 'tag') world.mailbox.setTaskExtension(copy, extension, taskTag(reading.tag));
  world.mailbox.completeTask(copy.id);
  await look();
  expect(tagOf(present(world.mailbox.task(copy.id)))).toMatchObject({ kind: 'tag', tag: { taskKey } });
});
