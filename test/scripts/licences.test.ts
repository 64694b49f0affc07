import { describe, expect, test } from '@jest/globals';
import { isPermissive, licenceFaults, readLock } from '../../scripts/licences';

describe('licences of dependencies', () => {
  test('an OR needs one permissive part, an AND needs all', () => {
    expect(isPermissive('MIT')).toBe(true);
    expect(isPermissive('(GPL-3.0-only OR MIT)')).toBe(true);
    expect(isPermissive('Apache-2.0 AND MIT')).toBe(true);
    expect(isPermissive('Apache-2.0 AND GPL-3.0-only')).toBe(false);
    expect(isPermissive('SEE LICENSE IN LICENSE')).toBe(false);
  });

  test('what is shipped must be permissive, a named tool need not be', () => {
    const axe = { name: 'axe-core', version: '4.0.0', licence: 'MPL-2.0' };
    expect(licenceFaults([{ ...axe, isTool: true }])).toEqual([]);
    expect(licenceFaults([{ ...axe, isTool: false }])).toEqual(['axe-core@4.0.0: MPL-2.0 (shipped)']);
  });

  test('a package without a licence is reported', () => {
    const nameless = { name: 'nameless', version: '1.0.0', licence: undefined, isTool: true };
    expect(licenceFaults([nameless])).toEqual(['nameless@1.0.0: no licence named (tool)']);
  });

  test('the lock file is read with nested packages under their own names', () => {
    const lock = {
      packages: {
        '': { name: 'root' },
        'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'MIT', dev: true },
      },
    };
    expect(readLock(JSON.stringify(lock))).toEqual([
      { name: '@b/c', version: '2.0.0', licence: 'MIT', isTool: true },
    ]);
    expect(() => readLock('{}')).toThrow('packages');
  });
});
