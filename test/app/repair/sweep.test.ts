import { describe, expect, test } from '@jest/globals';
import type { PaneDeps } from '../../../src/app/create-pane-service';
import { createOutbox } from '../../../src/app/outbox/outbox';
import { sweep, type SweepReport } from '../../../src/app/repair/sweep';
import { Problem } from '../../../src/domain/problem';
import type { TaskKey } from '../../../src/domain/task/task-key';
import { taskKeyOf, taskOf } from '../../support/fake-pane';
import { digestOf } from '../../support/node-digest';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

const lost = Array.from({ length: 25 }, (_, index) => {
  const taskKey = taskKeyOf(index);
  const mail = {
    internetMessageId: `<${String(index)}@example.com>`,
    conversationId: '',
    mailbox: digestOf('adele@example.com'),
  };
  return taskOf(index, { tag: { kind: 'tag', tag: { taskKey, mail, others: [] } } });
});

/** A device that looks for lost work: 25 tasks changed, and none of their mails is there any more. */
async function look(changes: (asked: readonly (readonly TaskKey[])[]) => Partial<PaneDeps['messages']>) {
  const asked: (readonly TaskKey[])[] = [];
  const sought: string[] = [];
  let all: PaneDeps | undefined;
  const { pane, requestsOf } = await quietWorld((deps) => {
    const messages: PaneDeps['messages'] = {
      ...deps.messages,
      findTracked: (keys) => {
        asked.push(keys);
        return changes(asked).findTracked?.(keys, pane.signal) ?? Promise.resolve([]);
      },
      find: ({ internetMessageId }) => {
        sought.push(internetMessageId);
        return Promise.resolve(undefined);
      },
    };
    const findTagged = () => Promise.resolve({ tasks: lost, sharedListIds: new Set<string>(), unread: [] });
    return (all ??= { ...deps, messages, tasks: { ...deps.tasks, findTagged } });
  });
  const deps = present(all);
  let lastSweep: Date | undefined;
  let report: SweepReport | undefined;
  await requestsOf(async () => {
    await deps.store.setLastSweep(new Date(0));
    // The pane has looked by itself when it started.
    asked.length = 0;
    sought.length = 0;
    report = await sweep({ ...deps, outbox: createOutbox(deps.store, deps.clock) }, pane.signal);
    lastSweep = await deps.store.lastSweep();
  });
  return { asked, sought, lastSweep, report };
}

describe('looking for lost work', () => {
  test('reads the mails of the tasks that changed, by key and in groups, however many mails are tracked', async () => {
    const { asked, sought, lastSweep, report } = await look(() => ({}));
    expect(asked.map((keys) => keys.length)).toEqual([10, 10, 5]);
    expect(asked.flat()).toEqual(lost.map((_, index) => taskKeyOf(index)));
    expect(sought).toHaveLength(25);
    // That a mail is gone is no failure.
    expect(report).toEqual({ unread: [], failures: [] });
    expect(lastSweep?.getTime()).toBeGreaterThan(0);
  });

  test('goes on where one group cannot be read, and looks again next time', async () => {
    const { sought, lastSweep } = await look((asked) =>
      asked.at(-1)?.includes(taskKeyOf(10)) === true
        ? { findTracked: () => Promise.reject(new Problem('service-down')) }
        : {},
    );
    expect(sought).toHaveLength(15);
    expect(lastSweep).toEqual(new Date(0));
  });
});
