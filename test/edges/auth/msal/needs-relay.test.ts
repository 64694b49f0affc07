import { describe, expect, test } from '@jest/globals';
import { needsRelay } from '../../../../src/edges/auth/msal/needs-relay';

const frame = { isTop: false, hostname: 'tasks.example', ancestors: ['https://tasks.example'] };

describe('a relay', () => {
  test('is not needed in a window of our own, nor in a frame of our own host', () => {
    expect(needsRelay({ ...frame, isTop: true, ancestors: undefined })).toBe(false);
    expect(needsRelay(frame)).toBe(false);
    expect(needsRelay({ ...frame, hostname: 'localhost', ancestors: ['https://localhost:4000'] })).toBe(
      false,
    );
  });

  test.each([
    [['https://outlook.office.com']],
    [['https://tasks.example', 'https://outlook.office.com']],
    [['null']],
    [undefined],
  ])('is needed below %j', (ancestors) => {
    expect(needsRelay({ ...frame, ancestors })).toBe(true);
  });
});
