import { describe, expect, test } from '@jest/globals';
import { cleanSteps } from '../../../../src/domain/task/fields/steps';

const many = Array.from({ length: 30 }, (_, index) => `Step ${index + 1}`);

describe('the steps of a new task', () => {
  test.each([
    ['none', undefined, []],
    ['their order', ['Send the offer', 'Call Ben'], ['Send the offer', 'Call Ben']],
    ['one line each', ['Call\r\n Ben\u0007', '\u200b Send '], ['Call Ben', 'Send']],
    ['no empty ones', ['', 'Call Ben', ' \t', '\u200b'], ['Call Ben']],
    ['two of the same name', ['Call Ben', 'Call Ben'], ['Call Ben', 'Call Ben']],
    ['the first 20', many, many.slice(0, 20)],
    ['20 beside empty ones', ['', ...many], many.slice(0, 20)],
    ['names of at most 255 letters', ['x'.repeat(300)], [`${'x'.repeat(254)}…`]],
    ['whole letters', [`${'x'.repeat(253)}👩‍👩‍👧‍👦!`], [`${'x'.repeat(253)}…`]],
  ])('are stored with %s', (_, entered, stored) => {
    expect(cleanSteps(entered)).toEqual(stored);
  });
});
