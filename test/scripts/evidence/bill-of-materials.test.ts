import { expect, test } from '@jest/globals';
import { settledBill } from '../../../scripts/evidence/bill-of-materials';

const bill = (facts: { serial: string; time: string; folder: string; names: readonly string[] }) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: facts.serial,
    metadata: {
      timestamp: facts.time,
      component: { 'bom-ref': 'email-to-to-do@0.1.0', name: facts.folder },
    },
    components: facts.names.map((name) => ({ 'bom-ref': `${name}@1.0.0`, name })),
    dependencies: facts.names.map((ref) => ({ ref, dependsOn: [] })),
  });

test('a bill of materials is the same whenever and wherever it is written', () => {
  const one = settledBill(
    bill({ serial: 'urn:uuid:1', time: '2026-11-27T10:00:00Z', folder: 'here', names: ['a', 'b'] }),
  );
  const other = settledBill(
    bill({ serial: 'urn:uuid:2', time: '2026-11-28T10:00:00Z', folder: 'there', names: ['b', 'a'] }),
  );
  expect(one).toBe(other);
  expect(JSON.parse(one)).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { 'bom-ref': 'email-to-to-do@0.1.0', name: 'email-to-to-do' } },
    components: [
      { 'bom-ref': 'a@1.0.0', name: 'a' },
      { 'bom-ref': 'b@1.0.0', name: 'b' },
    ],
    dependencies: [
      { ref: 'a', dependsOn: [] },
      { ref: 'b', dependsOn: [] },
    ],
  });
});

test('what is no bill of materials is refused', () => {
  expect(() => settledBill('{}')).toThrow('bill of materials');
});
