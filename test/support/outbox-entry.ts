import type { OutboxEntry } from '../../src/domain/link/outbox-entry';
import { toTaskKey } from '../../src/domain/task/task-key';
import { operationIdOf } from './operation-id';
import { present } from './present';

/** An operation that creates a task, as it is put into the outbox. */
export const intent: OutboxEntry = {
  id: operationIdOf(1),
  taskKey: present(toTaskKey('0f8fad5b-d9cb-469f-a165-70867728950e')),
  mailIdentity: 'adele@example.com:<1@example.com>',
  mail: {
    restId: 'AAMk-1',
    internetMessageId: '<1@example.com>',
    conversationId: 'c1',
    owner: 'adele@example.com',
    subject: 'Lunch',
    sender: 'ben@example.com',
    receivedDateTime: '2026-11-20T10:00:00Z',
  },
  fallbackWebLink: 'https://outlook.example/',
  draft: { title: 'Lunch', listId: 'L', listName: 'Tasks', importance: 'normal', note: '' },
  goal: 'link',
  step: { kind: 'intended' },
  createdDateTime: '2026-11-21T10:00:00Z',
  attempts: 0,
};
