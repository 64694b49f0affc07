import { describe, expect, jest, test } from '@jest/globals';
import { createListeners } from '../../src/lib/listeners';

describe('listeners', () => {
  test('hear what is told while they listen', () => {
    const listeners = createListeners<number>();
    const heard: number[] = [];
    const end = listeners.add((value) => heard.push(value));
    listeners.notify(1);
    end();
    listeners.notify(2);
    expect(heard).toEqual([1]);
  });

  test('may go, and bring others, while they are told', () => {
    const listeners = createListeners();
    const late = jest.fn();
    const end = listeners.add(() => {
      end();
      listeners.add(late);
    });
    listeners.notify();
    expect(late).not.toHaveBeenCalled();
    listeners.notify();
    expect(late).toHaveBeenCalledTimes(1);
  });

  test('begin with the first and end with the last, each time anew', () => {
    const ends = jest.fn();
    const begins = jest.fn(() => ends);
    const listeners = createListeners(begins);
    const [one, two] = [listeners.add(() => {}), listeners.add(() => {})];
    one();
    one();
    expect(ends).not.toHaveBeenCalled();
    two();
    expect(ends).toHaveBeenCalledTimes(1);
    listeners.add(() => {})();
    expect([begins.mock.calls.length, ends.mock.calls.length]).toEqual([2, 2]);
  });
});
