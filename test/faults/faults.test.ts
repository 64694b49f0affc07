import { describe, expect, test } from '@jest/globals';
import { faultsAroundEngine } from './faults-around-engine';
import { edgeFaults } from './faults-at-edges';
import { engineFaults } from './faults-in-engine';
import { mailFaults } from './faults-of-mails';
import { movingFaults } from './faults-of-moving';
import { testsOf } from './unit-test';

const faults = { ...engineFaults, ...mailFaults, ...movingFaults, ...faultsAroundEngine, ...edgeFaults };
const files = [...new Set(Object.values(faults).map(({ shownBy }) => shownBy))];

describe('a unit test fails when', () => {
  test.each(Object.entries(faults))('%s', async (name, { shownBy, named, ...mutation }) => {
    const { runNamed } = await testsOf(shownBy, mutation, name);
    // A fault that only breaks the code would be no proof.
    await expect(runNamed(named)).rejects.not.toMatchObject({ name: 'ReferenceError' });
  });
});

describe('without a fault, and run in the same way, nothing fails in', () => {
  test.each(files)('%s', async (file) => {
    const { runNamed } = await testsOf(file);
    const shown = Object.values(faults).filter(({ shownBy }) => shownBy === file);
    for (const named of new Set(shown.map((fault) => fault.named))) await runNamed(named);
  });
});
