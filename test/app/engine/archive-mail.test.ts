import { describe, expect, test } from '@jest/globals';
import type { CaptureOutcome } from '../../../src/app/pane-service';
import { Problem } from '../../../src/domain/problem';
import type { Tampering } from '../../simulation/actor';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A pane in which a task is made from mail 0, and the mail archived afterwards. */
async function archiving(tampering?: Tampering) {
  const quiet = await quietWorld(tampering);
  const { world, pane, requestsOf } = quiet;
  const folder = () => {
    const id = present(world.message(0)).folderId;
    return world.mailbox.folders().find((one) => one.id === id)?.displayName;
  };
  let outcome: CaptureOutcome | undefined;
  const capture = async () => {
    await requestsOf(() => pane.open(0));
    return requestsOf(async () => {
      outcome = await pane.service.capture(
        present(pane.opened),
        {
          title: 'Call',
          listId: world.listId,
          listName: 'Work',
          importance: 'normal',
          note: '',
          archivesMail: true,
        },
        { evenIfLinked: false, signal: pane.signal },
      );
    });
  };
  const undo = () =>
    requestsOf(() => {
      const { taskKey } = outcome as Extract<CaptureOutcome, { kind: 'linked' }>;
      return pane.service.undo(taskKey, present(pane.opened), pane.signal);
    });
  return { ...quiet, folder, capture, undo, outcome: () => outcome };
}

/** The way back of the one task. */
function wayBack(world: Awaited<ReturnType<typeof archiving>>['world']): string {
  const [tagged] = world.openTasks();
  return decodeURIComponent(/ItemID=([^&]+)/.exec(tagged?.task.linkedResource?.webUrl ?? '')?.[1] ?? '');
}

describe('a mail that is archived afterwards', () => {
  test('moves with its tag, and one more request brings the way back up to date', async () => {
    const { world, capture, folder, outcome } = await archiving();
    expect(await capture()).toEqual([
      'POST /me/todo/lists/…/tasks',
      'POST /$batch',
      expect.stringMatching(/^PATCH .*linkedResources/),
      expect.stringMatching(/^GET .*tasks/),
    ]);
    expect(folder()).toBe('Archive');
    expect(outcome()).toMatchObject({ kind: 'linked', isArchived: true });
    expect(wayBack(world)).toBe(present(world.message(0)).id);
  });

  test('comes back to its folder by Undo', async () => {
    const { world, capture, undo, folder } = await archiving();
    const before = folder();
    await capture();
    await undo();
    expect(folder()).toBe(before);
    expect(world.openTasks()).toEqual([]);
    expect(present(world.message(0)).categories).toEqual([]);
  });

  test('stays where the user has moved it since, when the task is undone', async () => {
    const { world, capture, undo, folder } = await archiving();
    await capture();
    world.mailbox.moveMessage(present(world.message(0)).id, 'deleteditems');
    await undo();
    expect(folder()).toBe('Deleted Items');
  });

  test('stays in its folder where there is no archive, and the task is made', async () => {
    const { world, capture, folder, outcome } = await archiving((deps) => ({
      ...deps,
      messages: {
        ...deps.messages,
        writeTag: (message, tag, verify, signal) => deps.messages.writeTag(message, tag, verify, signal),
        move: () => Promise.reject(new Problem('not-found')),
      },
    }));
    const before = folder();
    await capture();
    expect(folder()).toBe(before);
    expect(outcome()).toMatchObject({ kind: 'linked', isArchived: false });
    expect(world.openTasks()).toHaveLength(1);
  });

  test('is archived by a request of its own where the move did not come with the tag', async () => {
    const { world, capture, folder, outcome } = await archiving((deps) => ({
      ...deps,
      messages: {
        ...deps.messages,
        writeTag: (message, tag, verify, signal) => deps.messages.writeTag(message, tag, verify, signal),
      },
    }));
    await capture();
    expect(folder()).toBe('Archive');
    expect(outcome()).toMatchObject({ kind: 'linked', isArchived: true });
    expect(wayBack(world)).toBe(present(world.message(0)).id);
  });

  test('counts as archived when the answer to the move was lost', async () => {
    const { capture, folder, outcome } = await archiving((deps) => ({
      ...deps,
      messages: {
        ...deps.messages,
        writeTag: (message, tag, verify, signal) => deps.messages.writeTag(message, tag, verify, signal),
        async move(...args) {
          await deps.messages.move(...args);
          throw new Problem('unexpected');
        },
      },
    }));
    await capture();
    expect(folder()).toBe('Archive');
    expect(outcome()).toMatchObject({ kind: 'linked', isArchived: true });
  });

  test('that is in the archive already stays there, also when the task is undone', async () => {
    const { world, capture, undo, folder, outcome } = await archiving();
    world.mailbox.moveMessage(present(world.message(0)).id, 'archive');
    await capture();
    expect(outcome()).toMatchObject({ kind: 'linked', isArchived: true });
    await undo();
    expect(folder()).toBe('Archive');
  });
});
