import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mapOf, optional, shape, text } from '../../sandbox/mailbox/json-check';

const readLock = shape<{ packages: ReadonlyMap<string, { readonly integrity?: string }> }>({
  packages: mapOf(shape<{ integrity?: string }>({ integrity: optional(text) })),
});

test('every package is locked by what is in it, also those for other systems', () => {
  const { packages } = readLock(JSON.parse(readFileSync('package-lock.json', 'utf8')), 'package-lock.json');
  const open = [...packages].filter(([path, { integrity }]) => path !== '' && integrity === undefined);
  expect(open.map(([path]) => path)).toEqual([]);
});
