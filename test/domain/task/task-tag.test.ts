import { describe, expect, test } from '@jest/globals';
import { withoutMail, type TaskTag } from '../../../src/domain/task/task-tag';
import { taskKeyOf } from '../../support/fake-pane';

const first = { immutableId: 'i1', internetMessageId: '<1@example.com>', conversationId: 'c', mailbox: 'm' };
const second = { immutableId: 'i2', internetMessageId: '<2@example.com>' };
const tag: TaskTag = { taskKey: taskKeyOf(1), mail: first, others: ['digest-2', 'digest-3'] };

describe('a task that loses a mail', () => {
  test('keeps the others, whichever it was', () => {
    const { mail: _, ...withoutFirst } = tag;
    expect(withoutMail(tag, first, 'digest-1')).toEqual(withoutFirst);
    expect(withoutMail(tag, second, 'digest-2')).toEqual({ ...tag, others: ['digest-3'] });
    expect(withoutMail(withoutFirst, second, 'digest-2')).toEqual({ ...withoutFirst, others: ['digest-3'] });
  });

  test('has no tag any more when it was the only one', () => {
    expect(withoutMail({ ...tag, others: [] }, first, 'digest-1')).toBeUndefined();
    expect(withoutMail({ taskKey: tag.taskKey, others: ['digest-2'] }, second, 'digest-2')).toBeUndefined();
  });

  test('is as it was when it does not know the mail', () => {
    expect(withoutMail(tag, second, 'digest-4')).toBe(tag);
  });

  test('goes with the last of them, and where there was none', () => {
    expect(withoutMail({ taskKey: tag.taskKey, others: [] }, first, 'digest-1')).toBeUndefined();
  });
});
