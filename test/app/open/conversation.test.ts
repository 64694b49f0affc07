import { describe, expect, test } from '@jest/globals';
import { offeredLinks, offeredTasks } from '../../../src/app/open/conversation';
import type { OpenBatch } from '../../../src/app/ports/messages';
import { Problem } from '../../../src/domain/problem';
import type { Task } from '../../../src/domain/task/task';
import { linkedTaskOf, taskKeyOf, taskOf } from '../../support/fake-pane';

const links = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => linkedTaskOf(n).link);
const opening = (conversation: OpenBatch['conversation']) => ({ conversation }) as OpenBatch;
const taggedAs = (n: number): Task => ({
  ...taskOf(n),
  tag: { kind: 'tag', tag: { taskKey: taskKeyOf(n), others: [] } },
});

describe('the tasks of a conversation', () => {
  test('are offered once each, the first five that the mail does not have and that are not on their way out', () => {
    const [first, second] = links;
    const conversation = [...links.slice(0, 3), ...links];
    const offered = offeredLinks(
      opening(conversation),
      first ? [first] : [],
      new Set([second?.taskKey ?? taskKeyOf(2)]),
    );
    expect(offered).toEqual(links.slice(2, 7));
  });

  test('are looked for wherever a mail says that they are, and offered once', () => {
    const [here] = links;
    const before = here && { ...here, taskId: 'where-it-was' };
    const conversation = [before, here].flatMap((link) => link ?? []);
    const offered = offeredLinks(opening(conversation), [], new Set());
    expect(offered).toEqual(conversation);
    expect(offeredTasks(offered, new Map([[taskKeyOf(1), taggedAs(1)]]))).toMatchObject([{ link: here }]);
  });

  test('are those that say themselves that they are', () => {
    const tasks = new Map<ReturnType<typeof taskKeyOf>, Task | Problem>([
      [taskKeyOf(1), taggedAs(1)],
      [taskKeyOf(2), new Problem('forbidden')],
      [taskKeyOf(3), taskOf(3)],
      [taskKeyOf(4), taggedAs(5)],
    ]);
    expect(offeredTasks(links, tasks).map(({ task }) => task.taskId)).toEqual(['task-1']);
  });
});
