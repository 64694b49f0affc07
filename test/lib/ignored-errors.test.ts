import { describe, expect, test } from '@jest/globals';
import { string } from 'valibot';
import { Problem } from '../../src/domain/problem';
import { describeError, ignore, ignoredErrors } from '../../src/lib/ignored-errors';
import { readShape } from '../../src/lib/schema';

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('an error in words', () => {
  test('names kind, status and code, and the causes below it', () => {
    const shape = caught(() => readShape(string(), 7, 'message'));
    const problem = new Problem('unexpected', { cause: shape, trace: { status: 200, code: 'ErrorX' } });
    expect(describeError(problem)).toBe('Problem unexpected 200 ErrorX ← ShapeError: message is not string');
  });

  test('holds no message, which may quote a mail', () => {
    const error = new TypeError('“Lunch” of ben@example.com', { cause: new RangeError('token eyJ0') });
    expect(describeError(error)).toBe('TypeError ← RangeError');
    expect(describeError('“Lunch”')).toBe('string');
    expect(describeError(Object.assign(new Error('x'), { kind: 'Lunch with ben@example.com' }))).toBe(
      'Error',
    );
  });

  test('ends where causes lead in a circle', () => {
    const error = new Error('a');
    error.cause = error;
    expect(describeError(error).split('←')).toHaveLength(4);
  });
});

describe('ignored errors', () => {
  test('are kept with the place where they were ignored, the last fifty of them', () => {
    for (let count = 0; count < 60; count += 1) ignore(`try ${String(count)}`, new Error('secret.js:1:1'));
    const kept = ignoredErrors();
    expect(kept).toHaveLength(50);
    expect(kept[0]?.place).toBe('try 10');
    expect(kept.at(-1)?.frames[0]).toMatch(/^ignored-errors\.test\.ts:\d+:\d+$/);
    expect(JSON.stringify(kept)).not.toContain('secret');
  });
});
