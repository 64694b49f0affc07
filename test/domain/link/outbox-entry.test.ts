import { describe, expect, test } from '@jest/globals';
import { advanced, redirected } from '../../../src/domain/link/outbox-entry';
import { intent } from '../../support/outbox-entry';

const task = { listId: 'L', taskId: 'T' };
const created = advanced(intent, { kind: 'created', task });

describe('a finished operation', () => {
  test('keeps the ids of its mail and task, and no text of the mail', () => {
    const draft = { ...intent.draft, title: 'Call Ben', listName: 'Private', note: 'Dear Adele' };
    const finished = advanced({ ...intent, draft }, { kind: 'done', task });
    expect(finished).toMatchObject({
      taskKey: intent.taskKey,
      mail: { restId: intent.mail.restId, internetMessageId: intent.mail.internetMessageId },
      step: { kind: 'done', task },
    });
    expect(JSON.stringify(finished)).not.toMatch(/Lunch|ben@|Call Ben|Private|Dear|outlook\.example/);
  });

  test('keeps its texts while it is redirected to another goal', () => {
    const turned = advanced(redirected(created, 'undo'), { kind: 'done', task });
    expect(turned.draft.title).toBe(intent.draft.title);
  });
});
