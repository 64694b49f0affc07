import { expect, test } from '@jest/globals';
import type { PendingOperation } from '../../../src/app/pane-service';
import { extension, keysIndexedOn, linksOn, tagOf } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A world whose pane was closed just after the task was made, or after its mail was tagged; another pane is started. */
async function worldCutOff(after: 'made' | 'tagged') {
  let isReached = false;
  const { world, pane, requestsOf } = await quietWorld((deps) => ({
    ...deps,
    tasks: {
      ...deps.tasks,
      async create(...args) {
        const task = await deps.tasks.create(...args);
        isReached ||= after === 'made';
        return task;
      },
    },
    messages: {
      ...deps.messages,
      async writeTag(...args) {
        const written = await deps.messages.writeTag(...args);
        isReached ||= after === 'tagged';
        return written;
      },
    },
  }));
  pane.do('capture', () => pane.capture(0));
  await world.scheduler.run(() => isReached);
  pane.kill();
  const { task, taskKey } = present(world.taggedTasks()[0]);
  return {
    world,
    task,
    taskKey,
    mail: () => present(world.message(0)),
    /** Another pane of the device goes on, without the mail being open there; returns what is left to do then. */
    async resume() {
      const next = world.actor('pane2');
      await requestsOf(() => next.service.resume(next.signal));
      return next.service.pending();
    },
    async discard({ id }: PendingOperation) {
      const next = world.actor('pane2');
      await requestsOf(() => next.service.discard(id, next.signal));
      return next.service.pending();
    },
  };
}

test('a link whose mail may not be touched any more waits for consent', async () => {
  const { world, taskKey, mail, resume } = await worldCutOff('made');
  world.hasMailConsent = false;
  expect(await resume()).toMatchObject([{ taskKey, problem: { kind: 'consent-needed' } }]);
  world.hasMailConsent = true;
  expect(await resume()).toEqual([]);
  expect(linksOn(mail())).toMatchObject([{ taskKey }]);
});

test('a link whose mail has a tag that cannot be read stays in the outbox', async () => {
  const { world, taskKey, mail, resume } = await worldCutOff('made');
  const damaged = world.mailbox.setMessageExtension(mail(), extension, { formatVersion: 'none' });
  expect(await resume()).toMatchObject([{ taskKey, problem: { kind: 'rejected' } }]);
  expect(mail()).toEqual(damaged);
});

test('a link whose task was moved meanwhile leads to where it is', async () => {
  const { world, task, taskKey, mail, resume } = await worldCutOff('tagged');
  const { id } = present(world.mailbox.lists().find((list) => list.displayName === 'Elsewhere'));
  const moved = present(world.mailbox.moveTask(task.id, id));
  expect(await resume()).toEqual([]);
  expect(linksOn(mail())).toEqual([{ taskKey, listId: id, taskId: moved.id }]);
});

test('a link that another device was ending is ended on both sides', async () => {
  const { world, task, mail, resume } = await worldCutOff('tagged');
  const other = world.actor('device2');
  await world.scheduler.run(() => world.isIdle());
  other.do('open', () => other.open(0));
  await world.scheduler.run(() => world.isIdle());
  const opened = present(other.opened);
  other.do('unlink', () => other.service.unlink(present(opened.linkedTasks[0]).link, opened, other.signal));
  await world.scheduler.run(() => linksOn(mail()).length === 0);
  world.kill('device2');
  expect(await resume()).toEqual([]);
  expect(keysIndexedOn(mail())).toEqual([]);
  const left = present(world.mailbox.task(task.id));
  expect(tagOf(left)).toEqual({ kind: 'absent' });
  expect(left.linkedResource).toBeUndefined();
});

test('a link whose task was deleted meanwhile is taken off its mail', async () => {
  const { world, task, mail, resume } = await worldCutOff('tagged');
  world.mailbox.deleteTask(task.id);
  expect(await resume()).toEqual([]);
  expect(linksOn(mail())).toEqual([]);
  expect(keysIndexedOn(mail())).toEqual([]);
  expect(world.taggedTasks()).toEqual([]);
});

test('a link whose mail was deleted meanwhile leaves the task, and nothing waits', async () => {
  const { world, task, resume } = await worldCutOff('made');
  world.mailbox.deleteMessage(present(world.message(0)).id, { permanently: true });
  expect(await resume()).toEqual([]);
  expect(world.mailbox.task(task.id)).toMatchObject({ title: task.title });
});

test('a task whose answer was lost is taken away when its work is discarded', async () => {
  const { world, resume, discard } = await worldCutOff('made');
  world.offline.add('one');
  const [waiting] = await resume();
  world.offline.clear();
  expect(await discard(present(waiting))).toEqual([]);
  expect(world.taggedTasks()).toEqual([]);
});
