import { describe, expect, test } from '@jest/globals';
import { createTaskFinder, type RelatedMail } from '../../../src/app/search/task-finder';
import type { OpenTask } from '../../../src/domain/task/open-task';
import { toPlainDate } from '../../../src/domain/time/plain-date';
import { manyTasks } from './many-tasks';

const noMail: RelatedMail = { subject: '', sender: { name: '', address: '' }, conversationId: '' };

function finderOf(titles: readonly string[]) {
  const finder = createTaskFinder();
  for (const [at, title] of titles.entries()) finder.put({ listId: 'work', taskId: String(at), title });
  return finder;
}

const titlesOf = (tasks: readonly OpenTask[]) => tasks.map(({ title }) => title);

describe('typed words', () => {
  test.each([
    ['the beginning of a word', 'Offer for the lamps', 'lam'],
    ['all words, in any order', 'Offer for the lamps', 'lamps off'],
    ['no accents', 'Réunion à Zürich', 'reunion zurich'],
    ['accents where there are none', 'Resume of Ms Lund', 'résumé'],
    ['letters without accents for those that have none', 'Straße nach Łódź', 'strasse lodz'],
    ['the middle of a compound', 'Monatsrechnung prüfen', 'rechnung'],
    ['a typing error', 'Contract for the museum', 'contarct'],
    ['the middle of Japanese words', '来週の会議資料を確認する', '資料'],
    ['one Japanese character', '会議の準備', '会'],
    ['Hiragana for Katakana', 'ミーティングの準備', 'みーてぃんぐ'],
    ['half-width Katakana', 'レポートを送る', 'ﾚﾎﾟｰﾄ'],
    ['Arabic without hamza and vowel signs', 'إرسال الفاتورةِ إلى أحمد', 'ارسال الفاتوره'],
    ['Arabic digits', 'عقد ١٢', 'عقد 12'],
    ['a number', 'Order 4711', '4711'],
  ])('find a task by %s', (_what, title, query) => {
    const finder = finderOf(['Something else', title, 'その他', 'شيء آخر']);
    expect(titlesOf(finder.search(query, noMail, 5))).toEqual([title]);
  });

  test('find nothing where a word is missing', () => {
    expect(finderOf(['Offer for the lamps']).search('offer chairs', noMail, 5)).toEqual([]);
  });

  test('find a task by the sender and subject of its mail, behind those that say so in their title', () => {
    const finder = createTaskFinder();
    finder.put({ listId: 'a', taskId: '1', title: 'Answer', subject: 'Lamps', sender: 'adele@example.com' });
    finder.put({ listId: 'a', taskId: '2', title: 'Buy lamps' });
    expect(titlesOf(finder.search('lamps', noMail, 5))).toEqual(['Buy lamps', 'Answer']);
    expect(titlesOf(finder.search('adele', noMail, 5))).toEqual(['Answer']);
  });

  test('find a task under its new name alone, and not when it is gone', () => {
    const finder = finderOf(['Offer for the lamps']);
    finder.put({ listId: 'work', taskId: '0', title: 'Offer for the chairs' });
    expect(finder.search('lamps', noMail, 5)).toEqual([]);
    expect(titlesOf(finder.search('chairs', noMail, 5))).toEqual(['Offer for the chairs']);
    finder.remove({ listId: 'work', taskId: '0' });
    expect(finder.search('chairs', noMail, 5)).toEqual([]);
  });
});

describe('without words', () => {
  const mail: RelatedMail = {
    subject: 'Re: Offer for the lamps',
    sender: { name: 'Adele', address: 'Adele@example.com' },
    conversationId: 'c1',
  };

  test('the conversation comes first, then the subject, then the sender, then what is due', () => {
    const finder = createTaskFinder();
    const due = (text: string) => toPlainDate(text);
    const tasks: readonly OpenTask[] = [
      { listId: 'a', taskId: '1', title: 'Later', ...dueOn(due('2026-12-24')) },
      { listId: 'a', taskId: '2', title: 'Soon', ...dueOn(due('2026-11-30')) },
      { listId: 'a', taskId: '3', title: 'Birthday', sender: 'adele@example.com', conversationId: 'c9' },
      { listId: 'a', taskId: '4', title: 'Compare offers for lamps' },
      { listId: 'a', taskId: '5', title: 'Call back', sender: 'ben@example.com', conversationId: 'c1' },
    ];
    for (const task of tasks) finder.put(task);
    expect(titlesOf(finder.suggest(mail, 10))).toEqual([
      'Call back',
      'Compare offers for lamps',
      'Birthday',
      'Soon',
      'Later',
    ]);
  });

  test('the right one of 10,000 is among the first five for 95 of 100 mails', () => {
    const finder = createTaskFinder();
    const { tasks, mails } = manyTasks();
    for (const task of tasks) finder.put(task);
    const missed = mails.filter(({ mail: about, meant }) => !finder.suggest(about, 5).includes(meant));
    expect(missed.length).toBeLessThanOrEqual(5);
  });
});

function dueOn(due: OpenTask['due']): Pick<OpenTask, 'due'> {
  return due === undefined ? {} : { due };
}
