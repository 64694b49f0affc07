import { expect, test } from '@jest/globals';
import { createHostState } from '../../../sandbox/outlook/host-state';

test('what an add-in keeps comes back from a snapshot', () => {
  const state = createHostState();
  state.setRoamingSettings('person', { list: '"a"' });
  state.setCustomProperties('mail', { links: '[]' });
  const other = createHostState();
  other.restore(JSON.parse(JSON.stringify(state.snapshot())));
  expect(other.roamingSettings('person')).toEqual({ list: '"a"' });
  expect(other.customProperties('mail')).toEqual({ links: '[]' });
  expect(other.customProperties('other mail')).toEqual({});
  state.reset();
  expect(state.roamingSettings('person')).toEqual({});
});

test('something else than a snapshot changes nothing', () => {
  const state = createHostState();
  state.setCustomProperties('mail', { a: 1 });
  for (const wrong of [null, [], {}, { roamingSettings: {}, customProperties: { mail: 1 } }])
    expect(() => state.restore(wrong)).toThrow(TypeError);
  expect(state.customProperties('mail')).toEqual({ a: 1 });
});
