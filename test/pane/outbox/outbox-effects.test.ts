import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { linkedTaskOf, taskKeyOf, mailOf, openedOf } from '../../support/fake-pane';
import { operationIdOf } from '../../support/operation-id';
import {
  linkedOutcome,
  mailA,
  offline,
  pendingOperation,
  settled,
  shownIn,
  startedPane,
  fields,
} from '../../support/started-pane';

describe('the outbox', () => {
  test('is resumed once the services are loaded', async () => {
    const { services } = await startedPane();
    expect(services.resumes.log).toHaveLength(1);
  });

  test('is resumed when its time has come, as soon as an operation in it waits', async () => {
    const { services } = await startedPane();
    services.setPending([pendingOperation({ state: 'running' })]);
    await settled();
    expect(services.resumes.log).toHaveLength(1);
    services.setPending([pendingOperation()]);
    services.setPending([pendingOperation()]);
    await settled();
    expect(services.resumes.log.slice(1)).toEqual([{ sweeps: false, isAfresh: false }]);
  });

  test('is resumed when the user comes back or opens another mail, but not too often', async () => {
    const { fake, services } = await startedPane();
    fake.comeBack(40_000);
    services.setPending([pendingOperation({ state: 'stopped' })]);
    await settled();
    expect(services.resumes.log).toHaveLength(1);
    fake.comeBack(41_000);
    fake.comeBack(42_000);
    await settled();
    expect(services.resumes.log.slice(1)).toEqual([{ sweeps: false }]);
    fake.comeBack(71_001);
    fake.select(mailOf('b'));
    await settled();
    expect(services.resumes.log).toHaveLength(3);
  });

  test('makes the mail be read again when it has finished an operation on it', async () => {
    const { program, services } = await startedPane();
    program.commands.create(mailA.restId, fields);
    await settled();
    services.setPending([pendingOperation()]);
    services.captures.only().answer({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    services.opens.only().answer(openedOf(mailA));
    await settled();
    services.setPending([]);
    await settled();
    services.opens.only().answer(openedOf(mailA, { linkedTasks: [linkedTaskOf(1)] }));
    await settled();
    expect(shownIn(program).notice).toMatchObject({ kind: 'made', taskKey: taskKeyOf(1) });
  });

  test('does not make the mail be read again for a capture that simply went well', async () => {
    const { program, services } = await startedPane();
    services.opens.only().answer(openedOf(mailA));
    await settled();
    program.commands.create(mailA.restId, fields);
    await settled();
    services.setPending([pendingOperation({ state: 'running', problem: undefined })]);
    services.setPending([]);
    services.captures.only().answer(linkedOutcome);
    await settled();
    expect(services.opens.log).toHaveLength(1);
  });

  test('ignores operations on another mail', async () => {
    const { services } = await startedPane();
    services.opens.only().answer(openedOf(mailA));
    await settled();
    services.setPending([pendingOperation({ mail: mailOf('c', { subject: mailA.subject }) })]);
    services.setPending([]);
    await settled();
    expect(services.opens.log).toHaveLength(1);
  });

  test('gives a draft back when its operation is discarded', async () => {
    const { program, services } = await startedPane();
    program.commands.edit(mailA.restId, { title: 'Mine' });
    program.commands.create(mailA.restId, fields);
    await settled();
    services.setPending([pendingOperation()]);
    services.captures.only().answer({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    await settled();
    program.commands.discard(operationIdOf(1));
    program.commands.discard(operationIdOf(1));
    await settled();
    services.setPending([]);
    services.discards.only().answer(undefined);
    await settled();
    expect(shownIn(program)).toMatchObject({ edits: { title: 'Mine' }, creation: { kind: 'idle' } });
  });

  test('gives a draft of an earlier pane back at once, though the service cannot be asked', async () => {
    const { program, services } = await startedPane();
    services.setPending([pendingOperation()]);
    program.commands.discard(operationIdOf(1));
    expect(shownIn(program)).toMatchObject({
      edits: { title: 'Call back', listId: 'list-tasks', due: undefined },
      isFormHeld: true,
      notice: { kind: 'discarded' },
    });
    await settled();
    services.discards.only().fail(offline);
    await settled();
    expect(program.get().outboxFailures.get(operationIdOf(1))).toBe(offline);
  });

  test('gives a draft back once its task is gone, where there is one', async () => {
    const { program, services } = await startedPane();
    services.setPending([pendingOperation({ isTaskKnown: true })]);
    program.commands.discard(operationIdOf(1));
    await settled();
    expect(shownIn(program).notice).toBeUndefined();
    services.discards.only().answer(undefined);
    await settled();
    expect(shownIn(program)).toMatchObject({ edits: { title: 'Call back' }, notice: { kind: 'undone' } });
  });

  test('keeps the draft of another mail for its form', async () => {
    const { fake, program, services } = await startedPane();
    services.setPending([pendingOperation({ mail: mailOf('b') })]);
    program.commands.discard(operationIdOf(1));
    expect(shownIn(program)).toMatchObject({ edits: {}, notice: undefined });
    fake.select(mailOf('b'));
    expect(shownIn(program)).toMatchObject({ edits: { title: 'Call back' }, isFormHeld: true });
  });

  test('shows at the operation why the retry did not help', async () => {
    const { program, services } = await startedPane();
    services.setPending([pendingOperation()]);
    program.commands.retry(operationIdOf(1));
    await settled();
    services.retries.only().fail(new Problem('throttled'));
    await settled();
    expect(program.get().outboxFailures.get(operationIdOf(1))?.kind).toBe('throttled');
  });
});
