import { describe, expect, test } from '@jest/globals';
import { loadWords } from '../../src/i18n/load-words';
import { addEnglish, createWords, englishWords } from '../../src/i18n/words';

describe('words', () => {
  test('fill placeholders with what is given, as plain text', () => {
    expect(englishWords.say('form.titleFromSender', { sender: '<b>{title}</b>' })).toBe(
      'Email from <b>{title}</b>',
    );
  });

  test('choose the plural form by the language of the text', () => {
    expect(englishWords.say('steps.count', { count: 1 })).toBe('1 step');
    expect(englishWords.say('steps.count', { count: 2 })).toBe('2 steps');
  });

  test('fall back to English where a text is missing, with English plural rules', () => {
    const words = createWords('ar-EG', 'ar', { 'form.create': 'إنشاء' });
    expect(words.say('form.create')).toBe('إنشاء');
    expect(words.say('form.title')).toBe('Title');
    expect(words.say('steps.count', { count: 2 })).toContain('steps');
  });

  test('have the English texts of the parts that have loaded, in place of what a language lacks', () => {
    addEnglish({ 'noMail.title': 'No email is open' });
    expect(createWords('pt-BR', 'en', {}).say('noMail.title')).toBe('No email is open');
    expect(createWords('de', 'de', { 'noMail.title': 'Keine E-Mail' }).say('noMail.title')).toBe(
      'Keine E-Mail',
    );
  });

  test('write numbers as the locale does', () => {
    const words = createWords('ar-EG', 'en', {});
    expect(words.say('steps.count', { count: 3 })).toBe('٣ steps');
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
