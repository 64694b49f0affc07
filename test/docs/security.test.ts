import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { hasTest, testsIn } from './named-tests';

/**
 * How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has. They are numbered from 1; those of level 3
 * follow them.
 */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5 },
  ...{ '6.6': 3, '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2 },
  ...{ '8.2': 3, '8.3': 1, '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11 },
  ...{ '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4 },
  ...{ '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};
const demanded = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
);

/** `1.2.5–1.2.8` is a range. */
function requirementsIn(cell: string): readonly string[] {
  return cell.split(', ').flatMap((part) => {
    const [first = '', last = first] = part.split('–');
    const section = first.replace(/\.\d+$/, '');
    const [from, to] = [first, last].map((name) => Number(name.split('.')[2]));
    return demanded.filter((name) => {
      const number = Number(name.split('.')[2]);
      return name.startsWith(`${section}.`) && number >= (from ?? 0) && number <= (to ?? 0);
    });
  });
}

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const applied = rows.flatMap(([, requirements = '', , state = '', held]) =>
  held === undefined || held === '' ? [] : [{ requirements, state, held }],
);

describe('the tables of the security standard', () => {
  test('name every requirement of levels 1 and 2, and each once', () => {
    const named = rows.flatMap(([, cell = '']) => requirementsIn(cell));
    expect([...named].sort()).toEqual([...demanded].sort());
  });

  test.each(applied)('say how it stands with $requirements', ({ state, held }) => {
    expect(['pass', 'open', 'reason']).toContain(state);
    expect(held.length).toBeGreaterThan(10);
    expect(state === 'pass' ? testsIn(held).length : 1).toBeGreaterThan(0);
  });

  test.each(applied.flatMap(({ held }) => testsIn(held)))('name a test that exists: %s: %s', (file, name) => {
    expect([file, name, hasTest(file, name)]).toEqual([file, name, true]);
  });
});
