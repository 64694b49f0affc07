import { describe, expect, test } from '@jest/globals';
import { loadWords } from '../../src/i18n/load-words';
import { createWords, englishWords } from '../../src/i18n/words';

describe('words', () => {
  test('fill placeholders with what is given, as plain text', () => {
    expect(englishWords.say('notice.made', { list: '<b>{title}</b>' })).toBe(
      'Task created in <b>{title}</b>.',
    );
  });

  test('choose the plural form by the language of the text', () => {
    expect(englishWords.say('outbox.count', { count: 1 })).toBe('1 task not sent yet');
    expect(englishWords.say('outbox.count', { count: 2 })).toBe('2 tasks not sent yet');
  });

  test('fall back to English where a text is missing, with English plural rules', () => {
    const words = createWords('ar-EG', 'ar', { 'form.create': 'إنشاء' });
    expect(words.say('form.create')).toBe('إنشاء');
    expect(words.say('form.title')).toBe('Title');
    expect(words.say('outbox.count', { count: 2 })).toContain('tasks not sent yet');
  });

  test('write numbers as the locale does', () => {
    const words = createWords('ar-EG', 'en', {});
    expect(words.say('outbox.count', { count: 3 })).toBe('٣ tasks not sent yet');
  });
});

describe('loading words', () => {
  test('takes the catalogue of the language and keeps the region for dates', async () => {
    const words = await loadWords('de-AT');
    expect(words.say('form.create')).toBe('Aufgabe erstellen');
    expect(words).toMatchObject({ locale: 'de-AT', language: 'de', direction: 'ltr' });
  });

  test('turns the direction for Arabic', async () => {
    expect((await loadWords('ar-SA')).direction).toBe('rtl');
  });

  test('speaks English with the dates of the region where there is no catalogue', async () => {
    const words = await loadWords('pt-BR');
    expect(words).toMatchObject({ locale: 'pt-BR', language: 'en', direction: 'ltr' });
    expect(words.say('form.create')).toBe('Create task');
  });

  test('survives a language that is no language tag', async () => {
    expect(await loadWords('english_US!')).toMatchObject({ locale: 'en', language: 'en' });
  });
});
