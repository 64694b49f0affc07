import { expect, test } from '@jest/globals';
import { readOptions } from '../../sandbox/options';
import { UsageError } from '../../sandbox/usage-error';

const read = (...args: string[]) => readOptions(args);

test('without arguments the usual ports and pages are taken, and a browser is opened', () => {
  expect(read()).toEqual({
    port: 4000,
    pages: undefined,
    watch: false,
    data: undefined,
    open: true,
    json: false,
    help: false,
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
    watch: false,
    data: 'd.json',
    open: false,
    json: true,
    help: false,
    account: 'ben',
    mail: 'm',
    language: 'de-DE',
  });
});

test('what makes no sense is refused in words', () => {
  expect(() => read('--port', 'many')).toThrow('--port has to be a number between 0 and 65532.');
  expect(read('--watch').watch).toBe(true);
  expect(() => read('--watch', '--pages', 'p')).toThrow('--watch builds the add-in itself');
  expect(() => read('--port', '65533')).toThrow(UsageError);
  expect(() => read('--prot', '1')).toThrow(/--prot[\s\S]*Usage: npm start/);
});

test('an account is named by its sign-in name or the part before the @, and has to be one that is there', () => {
  expect(read('--account', 'cleo@example.org').account).toBe('cleo@example.org');
  expect(() => read('--account', 'nobody')).toThrow(
    new UsageError('There is no account "nobody" in the sandbox, but there are: adele, ben, cleo.'),
  );
});

test('help can be asked for', () => {
  expect(read('--help').help).toBe(true);
});
