import { expect, test } from '@jest/globals';
import { createMailDates } from '../../../sandbox/outlook/client/view/dates';

// A Saturday, shortly after midnight in Tokyo and still Friday in London.
const dates = createMailDates('Asia/Tokyo', new Date('2026-11-20T15:30:00Z'));

test('mails stand under the day on which they came to the mailbox', () => {
  const groups = [
    '2026-11-20T15:10:00Z',
    '2026-11-20T14:59:00Z',
    '2026-11-17T03:00:00Z',
    '2026-11-15T03:00:00Z',
    '2026-11-01T03:00:00Z',
  ];
  expect(groups.map((instant) => dates.group(instant))).toEqual([
    'Today',
    'Yesterday',
    'This week',
    'Last week',
    'Older',
  ]);
});

test('a date is as short as it can be', () => {
  expect(dates.short('2026-11-20T15:10:00Z')).toMatch(/^12:10\sAM$/);
  expect(dates.short('2026-11-17T03:00:00Z')).toMatch(/^Tue 12:00\sPM$/);
  expect(dates.short('2026-02-01T03:00:00Z')).toBe('Feb 1');
  expect(dates.short('2025-02-01T03:00:00Z')).toBe('Feb 1, 2025');
});
