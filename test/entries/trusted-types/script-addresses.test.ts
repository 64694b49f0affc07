import { expect, test } from '@jest/globals';
import { isScriptAddress } from '../../../src/entries/trusted-types/script-addresses';

const page = 'https://add-in.example.com/tasks/taskpane.html?et=';
const sources = ['https://office.example', 'https://cdn.example/ajax/one.js'];

test.each([
  ['152.0123456789ab.js', true],
  ['https://add-in.example.com/elsewhere.js', true],
  ['https://office.example/lib/1/hosted/outlook-web.js?v=1', true],
  ['https://cdn.example/ajax/one.js', true],
  ['https://cdn.example/ajax/two.js', false],
  ['https://office.example.evil.example/office.js', false],
  ['https://office.example@evil.example/office.js', false],
  ['http://office.example/office.js', false],
  ['//evil.example/x.js', false],
  ['data:text/javascript,1', false],
  ['blob:https://add-in.example.com/0f8fad5b', false],
  ['javascript:1', false],
  ['https://', false],
])('a script may come from %s: %s', (address, isAllowed) => {
  expect(isScriptAddress(address, page, sources)).toBe(isAllowed);
});
