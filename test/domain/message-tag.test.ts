import { describe, expect, test } from '@jest/globals';
import { toLinkKey, type Link, type LinkKey } from '../../src/domain/link';
import { isSameTag, withLink, withoutLink } from '../../src/domain/message-tag';

function link(digit: string, taskId = 'T'): Link {
  const linkKey = toLinkKey(`00000000-0000-4000-8000-00000000000${digit}`) as LinkKey;
  return { linkKey, listId: 'L', taskId, createdDateTime: '2026-11-21T10:00:00Z' };
}

describe('the tag of a mail', () => {
  const tag = { links: [link('1'), link('2')] };

  test('takes another link beside those that are there', () => {
    expect(withLink(tag, link('3')).links).toEqual([link('1'), link('2'), link('3')]);
  });

  test('replaces a link of the same key where it stands', () => {
    expect(withLink(tag, link('1', 'moved')).links).toEqual([link('1', 'moved'), link('2')]);
  });

  test('loses one link and keeps the others', () => {
    expect(withoutLink(tag, link('1').linkKey).links).toEqual([link('2')]);
  });

  test('is the same only with the same links in the same places', () => {
    expect(isSameTag(tag, withLink(tag, link('2')))).toBe(true);
    expect(isSameTag(tag, withLink(tag, link('2', 'moved')))).toBe(false);
    expect(isSameTag(tag, withoutLink(tag, link('2').linkKey))).toBe(false);
  });
});
