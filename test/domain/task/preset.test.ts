import { describe, expect, test } from '@jest/globals';
import { editsOfPreset, presetOf, relativeDue, type Preset } from '../../../src/domain/task/preset';
import { presetSchema } from '../../../src/domain/task/preset-schema';
import type { TaskFields } from '../../../src/domain/task/task-fields';
import { plainDate, type PlainDate } from '../../../src/domain/time/plain-date';
import { valueOf } from '../../../src/lib/schema';
import { fixedZone } from '../../support/fixed-zone';

/** A Thursday. */
const today = plainDate(2026, 11, 26);
const berlin = fixedZone('W. Europe Standard Time', 1);
/** Half past ten in Berlin. */
const now = new Date('2026-11-26T09:30:00Z');

const fields = {
  title: 'Not kept',
  listId: 'work',
  due: plainDate(2026, 11, 27),
  reminder: { dateTime: '2026-11-27T08:15:00', timeZone: 'W. Europe Standard Time' },
  repeat: { every: 2, unit: 'week', days: ['monday'] },
  importance: 'high',
  noteLevel: 'full-text',
  categories: ['Red'],
  steps: ['Not kept'],
} as const satisfies TaskFields;

const preset: Preset = {
  name: 'Call back',
  listId: 'work',
  due: 'tomorrow',
  reminder: { days: 0, time: '08:15' },
  repeat: fields.repeat,
  importance: 'high',
  noteLevel: 'full-text',
  categories: ['Red'],
};

describe('a preset', () => {
  test('keeps what is decided about a task, by days from today', () => {
    expect(presetOf('Call back', fields, today)).toEqual(preset);
  });

  test.each<[PlainDate | undefined, string]>([
    [undefined, 'none'],
    [plainDate(2026, 11, 26), 'today'],
    [plainDate(2026, 11, 27), 'tomorrow'],
    [plainDate(2026, 11, 30), 'next-week'],
    [plainDate(2026, 12, 1), 'none'],
  ])('keeps the due day %s as %s', (due, name) => {
    expect(relativeDue(due, today)).toBe(name);
  });

  test('keeps no repetition without a due day', () => {
    expect(presetOf('x', { ...fields, due: plainDate(2027, 3, 3) }, today)).not.toHaveProperty('repeat');
  });

  test('is entered by the days that it means then', () => {
    const later = new Date('2026-12-02T09:30:00Z');
    expect(editsOfPreset(preset, berlin, later)).toEqual({
      listId: 'work',
      due: '2026-12-03',
      reminder: { dateTime: '2026-12-03T08:15:00', timeZone: 'W. Europe Standard Time' },
      repeat: fields.repeat,
      importance: 'high',
      noteLevel: 'full-text',
      categories: ['Red'],
    });
  });

  test.each([
    ['today, later', { days: 0, time: '17:00' }, '2026-11-26T17:00:00'],
    ['today, over', { days: 0, time: '08:00' }, '2026-11-27T08:00:00'],
    ['two days before', { days: -2, time: '17:00' }, '2026-11-26T17:00:00'],
    ['in a week', { days: 7, time: '08:00' }, '2026-12-03T08:00:00'],
  ])('has a reminder that is still to come: %s', (_case, reminder, dateTime) => {
    expect(editsOfPreset({ ...preset, due: 'today', reminder }, berlin, now).reminder?.dateTime).toBe(
      dateTime,
    );
  });

  test('says that there is no due day, no reminder, no repetition and no category', () => {
    const { reminder: _reminder, repeat: _repeat, categories: _categories, ...bare } = preset;
    expect(editsOfPreset({ ...bare, due: 'none' }, berlin, now)).toEqual({
      listId: 'work',
      due: undefined,
      reminder: undefined,
      repeat: undefined,
      importance: 'high',
      noteLevel: 'full-text',
      categories: undefined,
    });
  });
});

describe('a stored preset', () => {
  test('is read with what another version added', () => {
    expect(valueOf(presetSchema, { ...preset, archives: true })).toMatchObject({ ...preset, archives: true });
  });

  test.each([
    { due: 'someday' },
    { listId: '' },
    { reminder: { days: 0.5, time: '08:15' } },
    { reminder: { days: 0, time: '24:00' } },
    { repeat: { every: 0, unit: 'day' } },
    { importance: 'urgent' },
    { noteLevel: 'half' },
  ])('is not used with %j', (change) => {
    expect(valueOf(presetSchema, { ...preset, ...change })).toBeUndefined();
  });
});
