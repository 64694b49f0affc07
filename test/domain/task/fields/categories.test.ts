import { expect, test } from '@jest/globals';
import {
  cleanCategories,
  longestCategory,
  maxCategories,
} from '../../../../src/domain/task/fields/categories';

test.each<[string, readonly string[], readonly string[]]>([
  ['one line each', [' a \n b ', ''], ['a b']],
  ['each once', ['Red', 'red', 'Blue', 'RED'], ['Red', 'Blue']],
  ['as long as one may be', ['x'.repeat(300)], ['x'.repeat(longestCategory)]],
])('names of categories are stored %s', (_case, names, expected) => {
  expect(cleanCategories(names)).toEqual(expected);
});

test('a task has as many categories as it may have', () => {
  expect(cleanCategories(Array.from({ length: 40 }, (_, index) => `c${index}`))).toHaveLength(maxCategories);
});
