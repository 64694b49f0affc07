import { expect, test } from '@jest/globals';
import { knownCategories } from '../../../src/app/create/known-categories';
import type { RememberedLinks } from '../../../src/app/open/link-memory';
import type { Message } from '../../../src/domain/mail/message';
import { linkedTaskOf, mailOf, openedOf, taskKeyOf } from '../../support/fake-pane';

const remembered = (categories: readonly string[]): RememberedLinks => ({
  mail: 'x',
  links: [
    {
      taskKey: taskKeyOf(1),
      listId: 'l',
      taskId: 't',
      task: { title: 'x', isDone: false, isRepeating: false, importance: 'normal', categories },
    },
  ],
});

test('the categories of the mail come first, then those of tasks, each once and without our mark', () => {
  const message = { categories: ['Travel', 'Email to To Do'] } as unknown as Message;
  const opened = openedOf(mailOf('a'), {
    message,
    linkedTasks: [linkedTaskOf(1, { categories: ['Home', 'travel'] })],
  });
  const links = { read: () => [remembered(['Work']), remembered(['home', 'Errands'])], write: () => {} };
  expect(knownCategories(links, opened)).toEqual(['Travel', 'Home', 'Work', 'Errands']);
});

test('no more are offered than can be read', () => {
  const names = Array.from({ length: 40 }, (_, index) => `c${index}`);
  const links = { read: () => names.map((name) => remembered([name])), write: () => {} };
  expect(knownCategories(links, openedOf(mailOf('a')))).toHaveLength(15);
});
