import { expect, test } from '@jest/globals';
import type { CaptureOutcome } from '../../../src/app/pane-service';
import type { OutboxStore } from '../../../src/app/ports/device';
import type { TaskKey } from '../../../src/domain/task/task-key';
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

test('notices the task that another device made since the mail was read', async () => {
  const { outcome } = await captureFromPane(async ({ world }) => {
    const other = world.actor('device2');
    other.do('capture', () => other.capture(0));
    await world.scheduler.run(() => world.isIdle());
  });
  expect(outcome).toMatchObject({ kind: 'linked', hasNews: true });
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
