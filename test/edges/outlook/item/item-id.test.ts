import { describe, expect, test } from '@jest/globals';
import { toRestId } from '../../../../src/edges/outlook/item/item-id';

describe('the id of an item', () => {
  test('is converted by the host where it is an EWS id', () => {
    expect(toRestId('AAMk/a+b=', (id, version) => `${version}:${id}`)).toBe('v2.0:AAMk/a+b=');
  });

  test('is converted all the same where the host has no function for it', () => {
    expect(toRestId('AAMk/a+b/c=', undefined)).toBe('AAMk-a_b-c=');
  });

  test.each(['AAMkAGVm-a_b=', 'AAkALgAAAAAA-immutable_1', 'mobile'])('stays as it is when it is %s', (id) => {
    const never = () => {
      throw new Error('must not be called');
    };
    expect(toRestId(id, never)).toBe(id);
  });
});
