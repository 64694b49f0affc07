import { describe, expect, test } from '@jest/globals';
import type { Link } from '../../../src/domain/link/link';
import {
  endingOf,
  isSameTag,
  withEnding,
  withLink,
  withoutLink,
  type MessageTag,
} from '../../../src/domain/mail/message-tag';
import { toTaskKey, type TaskKey } from '../../../src/domain/task/task-key';

function link(digit: string, taskId = 'T'): Link {
  const taskKey = toTaskKey(`00000000-0000-4000-8000-00000000000${digit}`) as TaskKey;
  return { taskKey, listId: 'L', taskId };
}

describe('the tag of a mail', () => {
  const tag: MessageTag = { links: [link('1'), link('2')], tombstones: [] };

  test('takes another link beside those that are there', () => {
    expect(withLink(tag, link('3')).links).toEqual([link('1'), link('2'), link('3')]);
  });

  test('replaces a link of the same key where it stands', () => {
    expect(withLink(tag, link('1', 'moved')).links).toEqual([link('1', 'moved'), link('2')]);
  });

  test('loses one link and keeps the others', () => {
    expect(withoutLink(tag, link('1').taskKey).links).toEqual([link('2')]);
  });

  test('is the same only with the same links in the same places', () => {
    expect(isSameTag(tag, withLink(tag, link('2')))).toBe(true);
    expect(isSameTag(tag, withLink(tag, link('2', 'moved')))).toBe(false);
    expect(isSameTag(tag, withoutLink(tag, link('2').taskKey))).toBe(false);
    expect(isSameTag(tag, withEnding(tag, link('3').taskKey, 'undo'))).toBe(false);
  });

  test('never adds a link again that the user ended, but one whose task was only not found', () => {
    const { taskKey } = link('1');
    const ended = withEnding(tag, taskKey, 'unlink');
    expect(ended.links).toEqual([link('2')]);
    expect(endingOf(ended, taskKey)).toBe('unlink');
    expect(withLink(ended, link('1'))).toBe(ended);
    expect(endingOf(withoutLink(tag, taskKey), taskKey)).toBeUndefined();
    expect(withLink(withoutLink(tag, taskKey), link('1')).links).toHaveLength(2);
  });

  test('remembers how each link was ended last, and forgets the oldest before it grows too large', () => {
    const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
    const keys = digits.map((digit) => link(digit).taskKey);
    const twice = withEnding(withEnding(tag, link('1').taskKey, 'unlink'), link('1').taskKey, 'undo');
    expect(twice.tombstones).toEqual([{ shortKey: '000000000001', ending: 'undo' }]);
    const many = keys.reduce((left, taskKey) => withEnding(left, taskKey, 'undo'), tag);
    expect(keys.map((taskKey) => endingOf(many, taskKey))).toEqual([
      ...Array<undefined>(2).fill(undefined),
      ...Array<'undo'>(8).fill('undo'),
    ]);
  });
});
