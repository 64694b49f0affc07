import { expect, test } from '@jest/globals';
import type { CaptureOutcome } from '../../src/app/pane-service';
import type { LinkKey } from '../../src/domain/link';
import { present } from '../support/present';
import { quietWorld } from '../support/quiet-world';

/** What the pane shows of mail 0, and how a capture from there ends. */
async function captureFromPane(meanwhile: (world: Awaited<ReturnType<typeof quietWorld>>) => Promise<void>) {
  const quiet = await quietWorld();
  const { pane } = quiet;
  await quiet.requestsOf(() => pane.open(0));
  await meanwhile(quiet);
  const kept: LinkKey[] = [];
  let outcome: CaptureOutcome | undefined;
  await quiet.requestsOf(async () => {
    const draft = { title: 'Call back', listId: quiet.world.listId, listName: 'Simulated' };
    outcome = await pane.service.capture(
      present(pane.opened),
      { ...draft, importance: 'normal', note: '' },
      { evenIfLinked: false, signal: pane.signal, onKept: (linkKey) => kept.push(linkKey) },
    );
  });
  return { kept, outcome };
}

test('tells its link key as soon as the intent is kept', async () => {
  const { kept, outcome } = await captureFromPane(async () => {});
  expect(outcome).toMatchObject({ kind: 'linked', linkKey: kept[0], hasNews: false });
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
