import { describe, expect, test } from '@jest/globals';
import {
  mostSenders,
  suggestedList,
  withChoice,
  type SenderLists,
} from '../../../src/domain/task/list-suggestion';

const learnt = (...choices: readonly string[]) =>
  choices.reduce<readonly SenderLists[]>((known, choice) => withChoice(known, 'adele', choice), []);

describe('the list suggested for a sender', () => {
  test.each([
    ['none', [], undefined],
    ['one choice', ['work'], undefined],
    ['two equal choices', ['work', 'work'], 'work'],
    ['two different ones', ['work', 'home'], undefined],
    ['an exception after two equal choices', ['work', 'work', 'home'], 'work'],
    ['an exception between two equal choices', ['work', 'home', 'work'], 'work'],
    ['a new habit', ['work', 'work', 'home', 'home'], 'home'],
    ['no habit any more', ['work', 'work', 'home', 'garden'], undefined],
  ])('after %s', (_case, choices, list) => {
    expect(suggestedList(learnt(...choices), 'adele')).toBe(list);
  });

  test('says nothing about another sender', () => {
    expect(suggestedList(learnt('work', 'work'), 'ben')).toBeUndefined();
  });
});

describe('what is learnt', () => {
  test('is about the last senders only', () => {
    const senders = Array.from({ length: mostSenders }, (_, index) => `sender-${index}`);
    const full = [...senders, 'sender-0'].reduce<readonly SenderLists[]>(
      (known, sender) => withChoice(known, sender, 'work'),
      [],
    );
    const more = withChoice(full, 'new', 'work');
    expect(more).toHaveLength(mostSenders);
    const names = new Set(more.map(({ sender }) => sender));
    expect([names.has('new'), names.has('sender-0'), names.has('sender-1')]).toEqual([true, true, false]);
  });

  test('does not grow with the tasks of one sender', () => {
    const choices = Array.from({ length: 50 }, (_, index) => `list-${index}`);
    expect(learnt(...choices)).toEqual([{ sender: 'adele', listIds: ['list-49', 'list-48', 'list-47'] }]);
  });
});
