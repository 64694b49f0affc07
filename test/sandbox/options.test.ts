import { expect, test } from '@jest/globals';
import { readOptions } from '../../sandbox/options';
import { UsageError } from '../../sandbox/usage-error';

const read = (...args: string[]) => readOptions(args, '/pages');

test('without arguments the usual ports and pages are taken, and a browser is opened', () => {
  expect(read()).toEqual({
    port: 4000,
    pages: '/pages',
    data: undefined,
    open: true,
    json: false,
    account: undefined,
    mail: undefined,
    language: undefined,
  });
});

test('every option is read', () => {
  const args = '--port 0 --pages p --data d.json --account ben --mail m --language de-DE --no-open --json';
  expect(read(...args.split(' '))).toEqual({
    port: 0,
    pages: 'p',
    data: 'd.json',
    open: false,
    json: true,
    account: 'ben',
    mail: 'm',
    language: 'de-DE',
  });
});

test('what makes no sense is refused in words', () => {
  expect(() => read('--port', 'many')).toThrow('--port has to be a number between 0 and 65532.');
  expect(() => read('--port', '65533')).toThrow(UsageError);
  expect(() => read('--prot', '1')).toThrow(/--prot[\s\S]*Usage: npm start/);
});
