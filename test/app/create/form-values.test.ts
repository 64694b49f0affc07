import { describe, expect, test } from '@jest/globals';
import { formValues, withCleanTitle } from '../../../src/app/create/form-values';
import { defaultSettings } from '../../../src/domain/settings';
import { plainDate } from '../../../src/domain/time/plain-date';
import { englishWords } from '../../../src/i18n/words';
import { listsMatching } from '../../../src/pane/kit/list-filter';
import { lists, mailOf } from '../../support/fake-pane';

const today = plainDate(2026, 11, 21);
const state = { lists, settings: defaultSettings };
const untouched = (subject: string) => ({ mail: mailOf('a', { subject }), opened: undefined, edits: {} });

describe('the form of a mail', () => {
  test('takes the subject without its reply marks as title', () => {
    expect(formValues(untouched('RE: AW: Budget'), state, today, englishWords).fields.title).toBe('Budget');
  });

  test('names the sender when there is no subject', () => {
    for (const subject of ['RE: ', '\u200b\u2060 \u00ad']) {
      expect(formValues(untouched(subject), state, today, englishWords).fields.title).toBe(
        'Email from Adele Vance',
      );
    }
  });

  test('offers the whole subject where something of it was cut and the title is not all of it', () => {
    const offered = (subject: string, edits = {}) =>
      formValues({ ...untouched(subject), edits }, state, today, englishWords).wholeSubject;
    expect(offered('RE: [board] Budget')).toBe('RE: [board] Budget');
    expect(offered('RE: Budget', { title: 'Ask for it' })).toBe('RE: Budget');
    expect(offered('RE: Budget', { title: 'RE: Budget' })).toBeUndefined();
    expect(offered('Budget')).toBeUndefined();
    expect(offered('RE:')).toBeUndefined();
  });

  test('chooses the built-in list, unless another is set as default, and never the one used last', () => {
    const listOf = (settings: object) =>
      formValues(
        untouched('x'),
        { lists, settings: { ...defaultSettings, ...settings } },
        today,
        englishWords,
      ).list?.id;
    expect(listOf({})).toBe('list-tasks');
    expect(listOf({ lastListId: 'list-work' })).toBe('list-tasks');
    expect(listOf({ lastListId: 'list-work', defaultListId: 'list-home' })).toBe('list-home');
    expect(listOf({ defaultListId: 'list-that-is-gone' })).toBe('list-tasks');
  });

  test('offers the suggested list first, then the one used last and the built-in one', () => {
    const settings = { ...defaultSettings, lastListId: 'list-home' };
    const values = formValues(untouched('x'), { lists, settings }, today, englishWords);
    expect(values.lists.map(({ id }) => id)).toEqual(['list-home', 'list-tasks', 'list-work']);
    const suggesting = { ...untouched('x'), suggestedListId: 'list-work' };
    const { lists: offered, list } = formValues(suggesting, { lists, settings }, today, englishWords);
    expect(offered.map(({ id }) => id)).toEqual(['list-work', 'list-home', 'list-tasks']);
    expect(list?.id).toBe('list-tasks');
  });

  test('has the due day that is set as default, and none when the user took it away', () => {
    const settings = { ...defaultSettings, defaultDue: 'next-week' } as const;
    const values = (edits: object) =>
      formValues({ ...untouched('x'), edits }, { lists, settings }, today, englishWords);
    expect(values({})).toMatchObject({ fields: { due: '2026-11-23' }, defaultDue: 'next-week' });
    expect(values({ due: undefined })).toMatchObject({ fields: { due: undefined }, defaultDue: undefined });
  });

  test('begins with the link alone in a shared list, whatever the default is, until the user says otherwise', () => {
    const settings = { ...defaultSettings, noteLevel: 'full-text' } as const;
    const levelOf = (edits: object) =>
      formValues({ ...untouched('x'), edits }, { lists, settings }, today, englishWords).fields.noteLevel;
    expect(levelOf({})).toBe('full-text');
    expect(levelOf({ listId: 'list-home' })).toBe('link-only');
    expect(levelOf({ listId: 'list-home', noteLevel: 'preview' })).toBe('preview');
  });

  test('keeps what was entered when better defaults arrive', () => {
    const mail = { ...untouched('x'), edits: { title: '', listId: 'list-work' } };
    expect(formValues(mail, state, today, englishWords)).toMatchObject({
      fields: { title: '', listId: 'list-work' },
      list: { id: 'list-work' },
    });
  });

  test('takes the default list where the chosen one is gone, and none as long as none is known', () => {
    const mail = { ...untouched('x'), edits: { listId: 'list-that-is-gone' } };
    expect(formValues(mail, state, today, englishWords).fields.listId).toBe('list-tasks');
    const unknown = { lists: [], settings: defaultSettings };
    expect(formValues(mail, unknown, today, englishWords).fields.listId).toBeUndefined();
  });

  test('makes no task without a title', () => {
    const { fields } = formValues(untouched('x'), state, today, englishWords);
    expect(withCleanTitle({ ...fields, title: '  ' })).toBeUndefined();
    expect(withCleanTitle({ ...fields, title: ' a \n b ' })).toEqual({ ...fields, title: 'a b' });
  });
});

describe('looking for a list', () => {
  test('does not mind case and marks', () => {
    expect(listsMatching(lists, 'EINKAUFE').map(({ id }) => id)).toEqual(['list-home']);
  });

  test('puts names that begin with the text first', () => {
    const named = ['Homework', 'Work'].map((name) => ({ id: name, name, isDefault: false, isShared: false }));
    expect(listsMatching(named, 'work').map(({ name }) => name)).toEqual(['Work', 'Homework']);
  });
});
