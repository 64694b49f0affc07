import type { CaptureOutcome, PendingOperation } from '../../src/app/pane-service';
import { Problem } from '../../src/domain/problem';
import type { Settings } from '../../src/domain/settings';
import type { TodoList } from '../../src/domain/task/task';
import type { TaskFields } from '../../src/domain/task/task-fields';
import type { MailState } from '../../src/pane/state/mail-state';
import { shownMail, type PaneState } from '../../src/pane/state/pane-state';
import { createFakePane, taskKeyOf, lists, mailOf, taskOf } from './fake-pane';
import { operationIdOf } from './operation-id';
import { createProgram } from './pane-program';
import { present } from './present';

export const mailA = mailOf('a');
export const mailB = mailOf('b');
export const offline = new Problem('offline');

/** A new task that needs nothing of the mail's text. */
export const fields: TaskFields = {
  title: 'Call back',
  listId: 'list-tasks',
  due: undefined,
  importance: 'normal',
  noteLevel: 'link-only',
};

/** The first task was made and linked. */
export const linkedOutcome: Extract<CaptureOutcome, { kind: 'linked' }> = {
  kind: 'linked',
  taskKey: taskKeyOf(1),
  task: taskOf(1),
  access: 'full',
  hasNews: false,
};

/** Runs everything that needs no further answer. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** A pane's program on mail A, started and waiting for its first answer. It knows the lists from last time, or those given. */
export async function startedPane(settings?: Settings, known: readonly TodoList[] = lists) {
  const fake = createFakePane(mailA, settings);
  fake.services.known = known;
  const program = createProgram(fake.environment);
  const stop = program.start();
  await settled();
  return { fake, program, stop, services: fake.services };
}

/** The mail that a program shows. */
export function shownIn(program: { get(): PaneState }): MailState {
  return present(shownMail(program.get()));
}

/** An operation on mail A that waits for the network. */
export function pendingOperation(changes: Partial<PendingOperation> = {}): PendingOperation {
  return {
    id: operationIdOf(1),
    taskKey: taskKeyOf(1),
    action: 'create',
    draft: { title: 'Call back', listId: 'list-tasks', listName: 'Tasks', importance: 'normal', note: '' },
    isTaskKnown: false,
    mail: mailA,
    conversationId: mailA.conversationId,
    since: '2026-11-21T09:00:00Z',
    state: 'waiting',
    problem: offline,
    ...changes,
  };
}
