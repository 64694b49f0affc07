import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advanced, redirected, rested } from '../../../src/domain/link/outbox-entry';
import { isOutboxEntry } from '../../../src/domain/link/outbox-entry-check';
import { intent } from '../../support/outbox-entry';

const task = { listId: 'L', taskId: 'T' };
const created = advanced(intent, { kind: 'created', task });
const resting = rested(created, { kind: 'offline', trace: { status: 503 } }, new Date(0));

describe('an operation in the outbox', () => {
  test.each([
    ['just begun', intent],
    ['sent', advanced(intent, { kind: 'sending' })],
    ['half way', created],
    ['at rest', resting],
    ['finished', advanced(created, { kind: 'done', task })],
    ['turned to undoing', redirected(created, 'undo')],
    ['with a field taken away', { ...intent, draft: { ...intent.draft, due: undefined } }],
    [
      'with every field',
      {
        ...intent,
        draft: {
          ...intent.draft,
          due: '2026-11-24',
          reminder: { dateTime: '2026-11-24T09:00:00', timeZone: 'UTC' },
          repeat: { every: 2, unit: 'week', days: ['friday'] },
          noteLevel: 'preview',
          steps: ['Call Ben'],
        },
        reopens: true,
        series: {
          due: '2026-12-01',
          recurrence: {
            pattern: { type: 'weekly', interval: 2, daysOfWeek: ['friday'] },
            range: { type: 'noEnd', startDate: '2026-11-27', recurrenceTimeZone: 'UTC' },
          },
        },
      },
    ],
    ['with more than this version knows', { ...intent, colour: 'red' }],
  ])('is known: %s', (_, entry) => {
    expect(isOutboxEntry(structuredClone(entry))).toBe(true);
  });

  test.each(Object.keys(intent))('is not known without its %s', (name) => {
    const fields = new Map<string, unknown>(Object.entries(intent));
    fields.delete(name);
    expect(isOutboxEntry(Object.fromEntries(fields))).toBe(false);
  });

  test.each([
    ['a step', { step: { kind: 'polished' } }],
    ['a step without its task', { step: { kind: 'done' } }],
    ['a goal', { goal: 'archive' }],
    ['a problem', { reason: { kind: 'eclipse', trace: {} } }],
    ['a due day', { draft: { ...intent.draft, due: '2026-02-30' } }],
    ['a reminder', { draft: { ...intent.draft, reminder: '9 am' } }],
    ['the steps', { draft: { ...intent.draft, steps: ['Call Ben', 1] } }],
    ...[
      'weekly',
      { every: 0, unit: 'day' },
      { every: 1.5, unit: 'day' },
      { every: '1', unit: 'day' },
      { every: 1, unit: 'fortnight' },
      { every: 1, unit: 'week', days: [] },
      { every: 1, unit: 'week', days: ['someday'] },
      { every: 1, unit: 'week', days: 'friday' },
    ].map(
      (repeat) =>
        [`a repetition (${JSON.stringify(repeat)})`, { draft: { ...intent.draft, repeat } }] as const,
    ),
    ['an importance', { draft: { ...intent.draft, importance: 'huge' } }],
    ['a note', { draft: { ...intent.draft, noteLevel: 'in-verse' } }],
    ['a list of steps', { draft: { ...intent.draft, steps: 'Call Ben' } }],
    ['a title', { draft: { ...intent.draft, title: 7 } }],
    ['a series', { series: { due: '2026-12-01', recurrence: { pattern: {}, range: {} } } }],
    ['an instant', { notBefore: 'soon' }],
    ['a mail', { mail: { ...intent.mail, restId: 7 } }],
  ])('is not known with %s of another kind', (_, change) => {
    expect(isOutboxEntry({ ...intent, ...change })).toBe(false);
  });

  test('is never anything at all', () => {
    fc.assert(fc.property(fc.anything(), (value) => !isOutboxEntry(value)));
  });
});
