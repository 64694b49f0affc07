import { describe, expect, test } from '@jest/globals';
import type { CaptureOutcome, MailSnapshot } from '../../../src/app/pane-service';
import type { CurrentItem } from '../../../src/domain/mail/mail';
import { toCurrentItem } from '../../simulation/current-item';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

const day = 86_400_000;

/** A pane on a mail that Outlook shows, and what a person does there. */
async function paneOn(changes: Partial<CurrentItem> = {}) {
  const quiet = await quietWorld();
  const { world, pane } = quiet;
  const mail = { ...toCurrentItem(present(world.message(0)), world.owner), ...changes };
  const does = async <T>(work: () => Promise<T>): Promise<T> => {
    let result: { value: T } | undefined;
    await quiet.requestsOf(async () => {
      result = { value: await work() };
    });
    return present(result).value;
  };
  return {
    world,
    pane,
    does,
    open: () => does(() => pane.service.open(mail, { signal: pane.signal, onProgress: () => {} })),
    create: (opened: MailSnapshot): Promise<CaptureOutcome> => {
      const draft = {
        title: 'Call back',
        listId: world.listId,
        listName: 'Simulated',
        note: 'Mine',
      } as const;
      const options = { evenIfLinked: false, signal: pane.signal };
      return does(() => pane.service.capture(opened, { ...draft, importance: 'normal' }, options));
    },
    /** The mail is not to be seen by the service any more: deleted or archived, which it answers alike. */
    lose: () => world.mailbox.deleteMessage(present(world.message(0)).id, { permanently: true }),
    tasks: () => world.mailbox.tasks(world.listId),
    later: (ms: number) =>
      does(() => new Promise<void>((resolve) => world.scheduler.after(pane.id, ms, resolve))),
  };
}

describe('a task of a mail that the service does not find', () => {
  test.each<
    [string, { readonly lostBefore: 'reading' | 'creating'; readonly wait?: number } & Partial<CurrentItem>]
  >([
    ['was never there', { lostBefore: 'reading' }],
    ['was never there and has no Message-ID', { lostBefore: 'reading', internetMessageId: '' }],
    ['was lost a second ago', { lostBefore: 'creating' }],
    ['was lost while the pane was open', { lostBefore: 'creating', wait: 120_000 }],
  ])('is made when it %s', async (_case, { lostBefore, wait = 0, ...mail }) => {
    const { open, create, lose, tasks, later } = await paneOn(mail);
    if (lostBefore === 'reading') lose();
    const opened = await open();
    if (lostBefore === 'creating') lose();
    await later(wait);
    const outcome = await create(opened);
    const [task, ...others] = tasks();
    expect(outcome).toMatchObject({ kind: 'mail-not-found', task: { taskId: task?.id, title: 'Call back' } });
    expect(others).toEqual([]);
    expect(task?.linkedResource?.webUrl).toMatch(/^https:\/\/\S+ItemID=/);
    expect(task?.linkedResource?.externalId).toMatch(/./);
  });

  test('is known to this device: shown, and not made twice', async () => {
    const { open, create, lose, tasks } = await paneOn();
    lose();
    const opened = await open();
    await create(opened);
    expect(await create(opened)).toMatchObject({ kind: 'already-linked' });
    expect(tasks()).toHaveLength(1);
    const { linkedTasks, problem } = await open();
    expect(linkedTasks).toMatchObject([{ state: 'mail-not-found', task: { title: 'Call back' } }]);
    expect(problem).toBeUndefined();
  });

  test('is made from the outbox when the mail is lost while there is no network', async () => {
    const { world, pane, does, open, create, lose, tasks } = await paneOn();
    const opened = await open();
    world.offline.add('one');
    expect(await create(opened)).toMatchObject({ kind: 'waiting' });
    lose();
    world.offline.clear();
    await does(() => pane.service.resume(pane.signal, { sweeps: false }));
    expect(tasks()).toMatchObject([{ title: 'Call back' }]);
    expect((await open()).linkedTasks).toMatchObject([{ state: 'mail-not-found' }]);
  });

  test('is taken back as any other', async () => {
    const { pane, does, open, create, lose, tasks } = await paneOn();
    lose();
    const opened = await open();
    const outcome = await create(opened);
    if (outcome.kind !== 'mail-not-found') throw new RangeError(outcome.kind);
    await does(() => pane.service.undo(outcome.taskKey, opened, pane.signal));
    expect(tasks()).toEqual([]);
    expect((await open()).linkedTasks).toEqual([]);
  });

  test('keeps its note as the user wrote it when lost work is looked for', async () => {
    const { pane, does, open, create, lose, tasks, later } = await paneOn();
    expect(await create(await open())).toMatchObject({ kind: 'linked' });
    lose();
    for (let days = 0; days < 3; days += 1) {
      await later(2 * day);
      await does(() => pane.service.resume(pane.signal));
    }
    const before = tasks();
    expect(before).toMatchObject([{ body: { content: 'Mine' } }]);
    expect((await open()).linkedTasks).toMatchObject([{ state: 'mail-not-found' }]);
    expect(tasks()).toEqual(before);
  });
});
