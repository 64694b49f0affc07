import { expect, test } from '@jest/globals';
import { timeZoneOffsets } from '../../../sandbox/outlook/client/protocol/time-zone-offsets';

test('a zone with summer time changes its offset twice a year, to the minute', () => {
  expect(timeZoneOffsets('Europe/Berlin', 2026, 2026)).toEqual([
    { start: Date.UTC(2026, 0), end: Date.UTC(2026, 2, 29, 1), offset: 60 },
    { start: Date.UTC(2026, 2, 29, 1), end: Date.UTC(2026, 9, 25, 1), offset: 120 },
    { start: Date.UTC(2026, 9, 25, 1), end: Date.UTC(2027, 0), offset: 60 },
  ]);
});

test('a zone without summer time has one offset', () => {
  expect(timeZoneOffsets('Asia/Tokyo', 2025, 2027)).toEqual([
    { start: Date.UTC(2025, 0), end: Date.UTC(2028, 0), offset: 540 },
  ]);
});

test('offsets west of Greenwich and of half an hour are right too', () => {
  expect(timeZoneOffsets('America/St_Johns', 2026, 2026).map(({ offset }) => offset)).toEqual([
    -210, -150, -210,
  ]);
});
