import { expect, test } from '@jest/globals';
import type { TaskEdits } from '../../../src/domain/task/task-fields';
import { withEdits } from '../../../src/pane/state/shared-list-edits';
import { lists } from '../../support/fake-pane';

test.each<[string, TaskEdits, TaskEdits, TaskEdits]>([
  [
    'a shared list',
    { noteLevel: 'full-text', title: 'x' },
    { listId: 'list-home' },
    { title: 'x', listId: 'list-home' },
  ],
  [
    'a list of one’s own',
    { noteLevel: 'full-text' },
    { listId: 'list-work' },
    { noteLevel: 'full-text', listId: 'list-work' },
  ],
  [
    'a shared list together with a note',
    {},
    { listId: 'list-home', noteLevel: 'preview' },
    { listId: 'list-home', noteLevel: 'preview' },
  ],
  [
    'a note after a shared list',
    { listId: 'list-home' },
    { noteLevel: 'preview' },
    { listId: 'list-home', noteLevel: 'preview' },
  ],
])('how much of the mail others see, after the choice of %s', (_case, before, added, after) => {
  expect(withEdits(before, added, lists)).toEqual(after);
});
