import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, valuesIn } from './graph-fixture';

const guid = '{5d6a3f0e-8f3b-4f57-9c31-6e1f0b7a2c44}';
const id = `String ${guid} Name dev.emailtotodo.links`;
const filterOf = (condition: string): string =>
  encodeURIComponent(`singleValueExtendedProperties/any(ep:ep/id eq '${id}' and ${condition})`);

function withProperty() {
  const fixture = createGraphFixture();
  const path = `/me/messages/${fixture.mail('first').id}`;
  const set = (value: unknown, propertyId = id) =>
    fixture.call('PATCH', path, { singleValueExtendedProperties: [{ id: propertyId, value }] });
  const find = (condition: string) =>
    valuesIn(fixture.call('GET', `/me/messages?$select=subject&$filter=${filterOf(condition)}`)).map(
      (one) => one['subject'],
    );
  const expand = (filter: string) =>
    fixture.call(
      'GET',
      `${path}?$select=id&$expand=singleValueExtendedProperties($filter=${encodeURIComponent(filter)})`,
    ).body;
  return { ...fixture, path, set, find, expand };
}

describe('an extended property', () => {
  test('is shown by a filtered expand and by nothing else', () => {
    const { call, path, set, expand } = withProperty();
    set('linked k1');
    expect(expand(`id eq '${id}'`)).toMatchObject({
      singleValueExtendedProperties: [{ id, value: 'linked k1' }],
    });
    expect(expand(`id eq 'String ${guid} Name other'`)).not.toHaveProperty('singleValueExtendedProperties');
    expect(call('GET', path).body).not.toHaveProperty('singleValueExtendedProperties');
    expect(call('GET', `${path}?$expand=singleValueExtendedProperties`).body).not.toHaveProperty(
      'singleValueExtendedProperties',
    );
  });

  test('can be expanded together with another and with an extension', () => {
    const { call, path, set } = withProperty();
    set('a');
    set('b', `String ${guid} Name second`);
    const expand = `extensions($filter=id eq 'dev.emailtotodo.link'),singleValueExtendedProperties($filter=id eq '${id}' or id eq 'String ${guid} Name second')`;
    expect(call('GET', `${path}?$expand=${encodeURIComponent(expand)}`).body).toMatchObject({
      singleValueExtendedProperties: [{ value: 'a' }, { value: 'b' }],
    });
  });

  test.each([
    ["ep/value eq 'LINKED K1 k2'", true],
    ["ep/value ne 'none'", true],
    ['ep/value ne null', true],
    ["contains(ep/value,'k2')", true],
    ["startswith(ep/value,'linked')", true],
    ["startswith(ep/value,'k1')", false],
    ["ep/value eq 'linked'", false],
  ])('is found by %s: %s', (condition, isFound) => {
    const { set, find } = withProperty();
    set('linked k1 k2');
    expect(find(condition)).toEqual(isFound ? ['First'] : []);
  });

  test('has a name whose case counts and a GUID whose case does not', () => {
    const { call, set } = withProperty();
    set('x', `string ${guid.toUpperCase()} name dev.emailtotodo.links`);
    const count = (propertyId: string) =>
      valuesIn(
        call(
          'GET',
          `/me/messages?$filter=${encodeURIComponent(`singleValueExtendedProperties/any(ep:ep/id eq '${propertyId}' and ep/value eq 'x')`)}`,
        ),
      ).length;
    expect(count(id)).toBe(1);
    expect(count(`String ${guid} Name Dev.EmailToToDo.Links`)).toBe(0);
  });

  test('cannot be removed: null leaves it as it is', () => {
    const { set, expand } = withProperty();
    set('linked k1');
    expect(set(null).status).toBe(200);
    expect(expand(`id eq '${id}'`)).toMatchObject({
      singleValueExtendedProperties: [{ value: 'linked k1' }],
    });
  });

  test('cannot be filtered and sorted by something else at once', () => {
    const { call } = withProperty();
    const url = `/me/messages?$filter=${filterOf("ep/value eq 'x'")}&$orderby=receivedDateTime desc`;
    expect(errorIn(call('GET', url))).toMatchObject({ status: 400, code: 'InefficientFilter' });
  });
});

test('a property with several values is written and expanded', () => {
  const { call, mail } = createGraphFixture();
  const path = `/me/messages/${mail('first').id}`;
  const several = `StringArray ${guid} Name palette`;
  const set = (propertyId: string) =>
    call('PATCH', path, { multiValueExtendedProperties: [{ id: propertyId, value: ['green', 'blue'] }] });
  expect(set(several).status).toBe(200);
  const expand = `multiValueExtendedProperties($filter=id eq '${several}')`;
  expect(call('GET', `${path}?$expand=${encodeURIComponent(expand)}`).body).toMatchObject({
    multiValueExtendedProperties: [{ id: several, value: ['green', 'blue'] }],
  });
  expect(set(id).status).toBe(400);
});
