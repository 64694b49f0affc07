import { describe, expect, test } from '@jest/globals';
import { duplicatesAmong } from '../../../src/domain/link/duplicates';
import type { LinkedTask } from '../../../src/domain/link/link-state';
import { toTaskKey, type TaskKey } from '../../../src/domain/task/task-key';
import { operationIdOf } from '../../support/operation-id';
import { present } from '../../support/present';

function linked(digit: string, title: string, minute: number, isDone = false): LinkedTask {
  const taskKey = toTaskKey(`00000000-0000-4000-8000-00000000000${digit}`) as TaskKey;
  const createdDateTime = new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString();
  const ref = { listId: 'L', taskId: digit };
  return {
    link: { ...ref, taskKey },
    state: 'good',
    task: {
      ...ref,
      title,
      isDone,
      isReminderOn: false,
      hasFiles: false,
      importance: 'normal',
      tag: { kind: 'absent' },
      etag: 'W/"1"',
      createdDateTime,
    },
  };
}

describe('duplicates', () => {
  test('are open tasks of one title made within minutes: all but the oldest', () => {
    const duplicates = duplicatesAmong([linked('2', 'Pay', 3), linked('1', 'Pay', 1), linked('3', 'Pay', 4)]);
    expect(duplicates.map((link) => link.taskId)).toEqual(['2', '3']);
  });

  test('are also a task and the copy that was made to move it, long after it', () => {
    const { link, state, task } = linked('2', 'Pay', 40);
    const tag = {
      kind: 'tag',
      tag: { taskKey: link.taskKey, others: [], movedBy: operationIdOf(1) },
    } as const;
    const copy: LinkedTask = { link, state, task: { ...present(task), tag } };
    expect(duplicatesAmong([linked('1', 'Pay', 1), copy]).map(({ taskId }) => taskId)).toEqual(['2']);
  });

  test.each([
    ['of different titles', linked('2', 'Call', 2)],
    ['made long apart', linked('2', 'Pay', 40)],
    ['of which one is done', linked('2', 'Pay', 2, true)],
  ])('are not tasks %s', (_case, other) => {
    expect(duplicatesAmong([linked('1', 'Pay', 1), other])).toEqual([]);
  });
});
