import { expect, test } from '@jest/globals';
import { extension } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

test.each(['undo', 'unlink'] as const)(
  'a link whose %s waits for the network is neither shown nor repaired',
  async (goal) => {
    const { world, pane, requestsOf } = await quietWorld();
    await requestsOf(() => pane.capture(0));
    await requestsOf(() => pane.open(0));
    const opened = present(pane.opened);
    const { link } = present(opened.linkedTasks[0]);
    world.offline.add('one');
    await requestsOf(async () => {
      const work =
        goal === 'undo'
          ? pane.service.undo(link.taskKey, opened, pane.signal)
          : pane.service.unlink(link, opened, pane.signal);
      await expect(work).rejects.toMatchObject({ kind: 'offline' });
    });
    world.offline.clear();
    for (const isTagged of [true, false]) {
      if (!isTagged) world.mailbox.removeMessageExtension(present(world.message(0)), extension);
      expect(await requestsOf(() => pane.open(0))).toEqual(['POST /$batch']);
      expect(pane.opened?.linkedTasks).toEqual([]);
    }
  },
);
