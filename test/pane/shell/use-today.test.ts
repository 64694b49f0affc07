import { describe, expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useToday } from '../../../src/pane/shell/use-today';
import { createFakePane, mailOf } from '../../support/fake-pane';
import { fixedZone } from '../../support/fixed-zone';

/** A pane at 23:30 whose clock is moved, and whose pauses end, by hand. */
function lateEvening() {
  let now = new Date('2026-11-21T23:30:00Z');
  const { environment } = createFakePane(mailOf('a'));
  const pauses: { readonly ms: number; readonly signal: AbortSignal; readonly end: () => void }[] = [];
  const returns = new Set<() => void>();
  const surroundings = {
    mailbox: { ...environment.mailbox, time: fixedZone('UTC', 0) },
    now: () => now,
    pause: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        pauses.push({ ms, signal, end: resolve });
      }),
    onReturn(listener: () => void) {
      returns.add(listener);
      return () => returns.delete(listener);
    },
  };
  return {
    surroundings,
    pauses,
    comeBack: () => {
      for (const listener of returns) listener();
    },
    setNow: (text: string) => {
      now = new Date(text);
    },
  };
}

describe('today in a pane that stays open', () => {
  test('changes at midnight, and waits for the next', async () => {
    const evening = lateEvening();
    const { result } = renderHook(() => useToday(evening.surroundings));
    expect(result.current).toBe('2026-11-21');
    expect(evening.pauses.map(({ ms }) => ms)).toEqual([1_800_000]);
    evening.setNow('2026-11-22T00:00:00Z');
    await act(async () => evening.pauses[0]?.end());
    expect(result.current).toBe('2026-11-22');
    expect(evening.pauses.map(({ ms }) => ms)).toEqual([1_800_000, 86_400_000]);
  });

  test('is right again when the user comes back to a machine that slept', () => {
    const evening = lateEvening();
    const { result } = renderHook(() => useToday(evening.surroundings));
    evening.setNow('2026-11-24T09:00:00Z');
    act(evening.comeBack);
    expect(result.current).toBe('2026-11-24');
  });

  test('is followed no longer once the pane is gone', () => {
    const evening = lateEvening();
    const { unmount } = renderHook(() => useToday(evening.surroundings));
    unmount();
    expect(evening.pauses[0]?.signal.aborted).toBe(true);
  });
});
