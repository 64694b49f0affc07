import { expect, test } from '@jest/globals';
import { createGraphFixture, objectIn, valuesIn } from './graph-fixture';

function withStep() {
  const fixture = createGraphFixture();
  const path = fixture.taskPath(fixture.newTask()['id']);
  const { id } = objectIn(
    fixture.call('POST', `${path}/checklistItems`, { displayName: 'One', isChecked: true }).body,
  );
  return { ...fixture, path, steps: `${path}/checklistItems`, step: `${path}/checklistItems/${String(id)}` };
}

test('a step can be made checked', () => {
  const { call, step } = withStep();
  expect(call('GET', step).body).toMatchObject({
    displayName: 'One',
    isChecked: true,
    checkedDateTime: '2026-11-21T10:30:00.000Z',
  });
});

test('a step that is renamed without isChecked becomes unchecked', () => {
  const { call, step } = withStep();
  const { body } = call('PATCH', step, { displayName: 'Uno' });
  expect(body).toMatchObject({ displayName: 'Uno', isChecked: false });
  expect(body).not.toHaveProperty('checkedDateTime');
});

test('the creation time of a step cannot be written', () => {
  const { call, step } = withStep();
  expect(call('PATCH', step, { createdDateTime: '2026-01-01T00:00:00Z' }).status).toBe(400);
});

test('steps stay in the order of their making', () => {
  const { call, steps } = withStep();
  call('POST', steps, { displayName: 'A later one' });
  expect(valuesIn(call('GET', `${steps}?$orderby=displayName`)).map((one) => one['displayName'])).toEqual([
    'One',
    'A later one',
  ]);
});

test('a step is guarded by the etag of its task', () => {
  const { call, path, step } = withStep();
  const etag = String(objectIn(call('GET', path).body)['@odata.etag']);
  call('PATCH', path, {});
  expect(call('PATCH', step, { isChecked: false }, { 'if-match': etag }).status).toBe(412);
  expect(call('DELETE', step, undefined, { 'if-match': etag }).status).toBe(412);
  expect(call('DELETE', step).status).toBe(204);
  expect(call('GET', step).status).toBe(404);
});
