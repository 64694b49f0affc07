import { describe, expect, test } from '@jest/globals';
import { createFaults } from '../../../sandbox/faults/faults';

const post = { method: 'POST', path: '/v1.0/me/todo/lists/L/tasks', part: false };

describe('fault rules', () => {
  test('are tried in the order of their adding; the first that matches is taken', () => {
    const faults = createFaults();
    faults.add({ match: { method: 'patch' }, effect: { status: 500 } });
    faults.add({ match: { path: '/TASKS$' }, effect: { status: 503 } });
    faults.add({ match: {}, effect: { status: 404 } });
    expect(faults.take(post)).toEqual({ status: 503 });
    expect(faults.take({ ...post, method: 'PATCH' })).toEqual({ status: 500 });
    expect(faults.take({ ...post, path: '/v1.0/me' })).toEqual({ status: 404 });
  });

  test('can be for parts of batches, for whole requests, or for both', () => {
    const faults = createFaults();
    faults.add({ match: { part: true }, effect: { status: 500 } });
    expect(faults.take(post)).toBeUndefined();
    expect(faults.take({ ...post, part: true })).toEqual({ status: 500 });
  });

  test('are used up', () => {
    const faults = createFaults();
    faults.add({ match: {}, effect: { status: 429 }, times: 2 });
    faults.take(post);
    expect(faults.list()).toEqual([{ match: {}, effect: { status: 429 }, times: 1 }]);
    expect(faults.take(post)).toEqual({ status: 429 });
    expect(faults.take(post)).toBeUndefined();
    expect(faults.list()).toEqual([]);
  });

  test('can be taken away', () => {
    const faults = createFaults();
    faults.add({ match: {}, effect: { drop: 'after' } });
    faults.clear();
    expect(faults.take(post)).toBeUndefined();
  });

  test('refuse a path that is no regular expression', () => {
    expect(() => {
      createFaults().add({ match: { path: '(' }, effect: {} });
    }).toThrow(SyntaxError);
  });
});
