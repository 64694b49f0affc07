import { describe, expect, test } from '@jest/globals';
import { changeConditionally } from '../../../src/app/open/change-conditionally';
import { Problem } from '../../../src/domain/problem';
import { keyOf, none } from '../../support/graph-world';
import { operationIdOf } from '../../support/operation-id';

/** A number that is to become 10, with what each write and each reading of it answers in turn. */
function world(
  writes: readonly (() => number | undefined)[],
  readings: readonly (number | undefined)[] = [],
) {
  const asked: string[] = [];
  const answers = writes.values();
  const found = readings.values();
  const done = changeConditionally<number>(
    {
      clock: { now: () => new Date(0), sleep: async (ms) => void asked.push(`sleep ${ms}`) },
      random: { taskKey: () => keyOf(1), operationId: () => operationIdOf(1), fraction: () => 0.5 },
    },
    1,
    {
      write: (current) =>
        current === 10
          ? undefined
          : async () => {
              asked.push(`write over ${current}`);
              return answers.next().value?.();
            },
      readAgain: async () => {
        asked.push('read');
        return found.next().value;
      },
    },
    none,
  );
  return { done, asked };
}

const fails = (kind: 'conflict' | 'not-found' | 'forbidden') => () => {
  throw new Problem(kind);
};

describe('changing something that others may change', () => {
  test('one write is enough when its answer tells that it is as it should be', async () => {
    const { done, asked } = world([() => 10]);
    expect(await done).toBe(10);
    expect(asked).toEqual(['write over 1']);
  });

  test('what the answer does not tell is read', async () => {
    const { done, asked } = world([() => undefined], [10]);
    expect(await done).toBe(10);
    expect(asked).toEqual(['write over 1', 'read']);
  });

  test('after a conflict it is decided anew, from the second one on after a pause', async () => {
    const { done, asked } = world([fails('conflict'), fails('conflict'), fails('conflict')], [2, 3, 10]);
    expect(await done).toBe(10);
    expect(asked).toEqual([
      'write over 1',
      'read',
      'write over 2',
      'sleep 100',
      'read',
      'write over 3',
      'sleep 200',
      'read',
    ]);
  });

  test('what is gone is undefined', async () => {
    const { done } = world([fails('not-found')], [undefined]);
    expect(await done).toBeUndefined();
  });

  test('what never comes to rest ends as a conflict', async () => {
    const { done, asked } = world(
      Array.from({ length: 20 }, () => () => 2),
      [],
    );
    await expect(done).rejects.toMatchObject({ kind: 'conflict' });
    expect(asked).toHaveLength(9);
  });

  test('any other problem ends it at once', async () => {
    const { done, asked } = world([fails('forbidden')]);
    await expect(done).rejects.toMatchObject({ kind: 'forbidden' });
    expect(asked).toEqual(['write over 1']);
  });
});
