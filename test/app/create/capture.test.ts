import { expect, test } from '@jest/globals';
import type { CaptureOutcome } from '../../../src/app/pane-service';
import type { OutboxStore } from '../../../src/app/ports/device';
import type { TaskKey } from '../../../src/domain/task/task-key';
import type { ActorName } from '../../simulation/plan';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** What the pane shows of mail 0, and how a capture from there ends. */
async function captureFromPane(meanwhile: (world: Awaited<ReturnType<typeof quietWorld>>) => Promise<void>) {
  const quiet = await quietWorld();
  const { pane } = quiet;
  await quiet.requestsOf(() => pane.open(0));
  await meanwhile(quiet);
  const kept: TaskKey[] = [];
  let outcome: CaptureOutcome | undefined;
  await quiet.requestsOf(async () => {
    const draft = { title: 'Call back', listId: quiet.world.listId, listName: 'Simulated' };
    outcome = await pane.service.capture(
      present(pane.opened),
      { ...draft, importance: 'normal', note: '' },
      { evenIfLinked: false, signal: pane.signal, onKept: (taskKey) => kept.push(taskKey) },
    );
  });
  return { kept, outcome };
}

test('tells its task key as soon as the intent is kept', async () => {
  const { kept, outcome } = await captureFromPane(async () => {});
  expect(outcome).toMatchObject({ kind: 'linked', taskKey: kept[0], hasNews: false });
  expect(kept).toHaveLength(1);
});

/** Another pane makes a task of the same mail, and some time passes. */
function madeElsewhere(where: ActorName, seconds = 0, isDone = false) {
  return async ({ world }: Awaited<ReturnType<typeof quietWorld>>) => {
    const other = world.actor(where);
    other.do('capture', () => other.capture(0));
    await world.scheduler.run(() => world.isIdle());
    if (isDone) world.mailbox.completeTask(present(world.taggedTasks()[0]).task.id);
    world.scheduler.skip(seconds * 1000);
  };
}

test('notices the task that another device made since the mail was read', async () => {
  const { outcome } = await captureFromPane(madeElsewhere('device2'));
  expect(outcome).toMatchObject({ kind: 'linked', hasNews: true });
});

test('reads a mail again that was read more than a minute ago, and makes no second task', async () => {
  const { outcome } = await captureFromPane(madeElsewhere('device2', 70));
  expect(outcome).toMatchObject({ kind: 'already-linked' });
});

test('makes no second task beside that of another pane of this device', async () => {
  const { outcome } = await captureFromPane(madeElsewhere('pane2'));
  expect(outcome).toMatchObject({ kind: 'already-linked' });
});

test.each([
  ['on another device', 'device2', 70],
  ['in another pane', 'pane2', 0],
] as const)('makes a new task beside one that was made %s and is done', async (_, where, seconds) => {
  const { outcome } = await captureFromPane(madeElsewhere(where, seconds, true));
  expect(outcome).toMatchObject({ kind: 'linked' });
});

test('keeps no word of the mail once it is done, and is undone under the names that the pane shows', async () => {
  let store: OutboxStore | undefined;
  const { pane, requestsOf } = await quietWorld((deps) => {
    store = deps.store;
    return deps;
  });
  await requestsOf(() => pane.capture(0));
  await requestsOf(async () => {
    const kept = (await present(store).all()).entries;
    expect(kept).toEqual([expect.objectContaining({ step: expect.objectContaining({ kind: 'done' }) })]);
    const { subject, sender } = present(pane.opened).mail;
    for (const words of [subject, sender.address]) expect(JSON.stringify(kept)).not.toContain(words);
  });
  await requestsOf(() => pane.open(0));
  const titles = new Set<string>();
  pane.service.onPendingChanged(() => {
    for (const { draft } of pane.service.pending()) titles.add(draft.title);
  });
  await requestsOf(async () => {
    const opened = present(pane.opened);
    await pane.service.undo(present(opened.linkedTasks[0]).link.taskKey, opened, pane.signal);
  });
  expect([...titles]).toEqual(['Task for mail 0']);
});

test('undone before its mail was read again, a task has the name under which it was made', async () => {
  const { world, pane, requestsOf } = await quietWorld();
  await requestsOf(() => pane.open(0));
  const before = present(pane.opened);
  const made: TaskKey[] = [];
  await requestsOf(() =>
    pane.service.capture(
      before,
      { title: 'Call back', listId: world.listId, listName: 'Simulated', importance: 'normal', note: '' },
      { evenIfLinked: false, signal: pane.signal, onKept: (taskKey) => made.push(taskKey) },
    ),
  );
  const titles = new Set<string>();
  pane.service.onPendingChanged(() => {
    for (const { draft } of pane.service.pending()) titles.add(draft.title);
  });
  await requestsOf(() => pane.service.undo(present(made[0]), before, pane.signal));
  expect([...titles]).toEqual(['Call back']);
});

test('says before it makes anything that a mail has as many tasks as fit', async () => {
  const { world, pane, requestsOf } = await quietWorld();
  const draft = {
    title: 'Once more',
    listId: world.listId,
    listName: 'Simulated',
    importance: 'normal',
  } as const;
  for (let made = 0; made < 60; made += 1) {
    await requestsOf(() => pane.open(0));
    const before = world.taggedTasks().length;
    let outcome: CaptureOutcome | undefined;
    const requests = await requestsOf(async () => {
      const options = { evenIfLinked: true, signal: pane.signal };
      outcome = await pane.service.capture(present(pane.opened), { ...draft, note: '' }, options);
    });
    if (outcome?.kind === 'linked') continue;
    expect(outcome).toMatchObject({ kind: 'failed', problem: { kind: 'mail-full' } });
    expect(requests).toEqual([]);
    expect(world.taggedTasks()).toHaveLength(before);
    expect(pane.service.pending()).toEqual([]);
    return;
  }
  throw new Error('It never came to an end.');
});
