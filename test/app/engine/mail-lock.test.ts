import { expect, test } from '@jest/globals';
import type { MailSnapshot } from '../../../src/app/pane-service';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

test('everything about a mail runs under one lock, also when only the service knows its Message-ID', async () => {
  const names = new Set<string>();
  const { world, pane, requestsOf } = await quietWorld((deps) => ({
    ...deps,
    locks: {
      ...deps.locks,
      run: (name, signal, work) => {
        // Deciding what is wanted waits for no work.
        if (!name.startsWith('goal:')) names.add(name);
        return deps.locks.run(name, signal, work);
      },
    },
  }));
  await requestsOf(() => pane.open(0));
  const known = present(pane.opened).mail;
  const mail = { ...known, internetMessageId: '' };
  const open = async (): Promise<MailSnapshot> => {
    const seen: MailSnapshot[] = [];
    const onProgress = () => undefined;
    await requestsOf(async () => {
      seen.push(await pane.service.open(mail, { signal: pane.signal, onProgress }));
    });
    return present(seen[0]);
  };

  const opened = await open();
  expect(opened.message?.internetMessageId).toBe(known.internetMessageId);
  await requestsOf(() => pane.captureOpened(opened, 0));
  const linked = present((await open()).linkedTasks[0]);
  await requestsOf(() => pane.service.unlink(linked.link, opened, pane.signal));
  world.offline.add(world.deviceOf('pane1').name);
  await requestsOf(() => pane.captureOpened(opened, 0));
  const [waiting] = pane.service.pending();
  world.offline.clear();
  await requestsOf(() => pane.service.retry(present(waiting).id, pane.signal));
  expect(pane.service.pending()).toEqual([]);
  expect([...names]).toHaveLength(1);
});
