import { describe, expect, test } from '@jest/globals';
import { createNotifications } from '../../../sandbox/outlook/client/protocol/notifications';

const note = (key: string, fields: object = {}) => ({ key, message: `Message ${key}`, type: 0, ...fields });

describe('the notification bar of a mail', () => {
  test('takes five messages, each key once', () => {
    const bars = createNotifications(() => undefined);
    for (const key of ['1', '2', '3', '4', '5']) expect(bars.add('mail', note(key))).toBeUndefined();
    expect(bars.add('mail', note('6'))).toBe(9025);
    expect(bars.add('mail', note('1'))).toBe(9023);
    expect(bars.add('other mail', note('1'))).toBeUndefined();
  });

  test('replaces in its place, adds what is not there, and removes only what is', () => {
    let changes = 0;
    const bars = createNotifications(() => (changes += 1));
    bars.add('mail', note('a', { type: 1 }));
    bars.add('mail', note('b'));
    expect(bars.replace('mail', note('a', { message: 'Done' }))).toBeUndefined();
    expect(bars.of('mail').map(({ type, message }) => `${type} ${message}`)).toEqual([
      'informational Done',
      'informational Message b',
    ]);
    expect(bars.replace('mail', note('c'))).toBeUndefined();
    expect(bars.remove('mail', 'd')).toBe(9024);
    expect(bars.remove('mail', 'a')).toBeUndefined();
    expect(bars.of('mail').map(({ key }) => key)).toEqual(['b', 'c']);
    expect(changes).toBe(5);
  });

  test('drops, when the mail is left, what is not meant to stay', () => {
    const bars = createNotifications(() => undefined);
    bars.add('mail', note('fleeting'));
    bars.add('mail', note('staying', { persistent: true }));
    bars.add('mail', note('error', { type: 2 }));
    bars.leave('mail');
    expect(bars.of('mail').map(({ key }) => key)).toEqual(['staying', 'error']);
  });

  test('refuses what is no message', () => {
    const bars = createNotifications(() => undefined);
    for (const wrong of [
      undefined,
      {},
      { key: 'a', message: 'b', type: 9 },
      { key: 1, message: 'b', type: 0 },
    ])
      expect(bars.add('mail', wrong)).toBe(9020);
  });
});
