import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { linkedTaskOf, taskKeyOf, openedOf, taskOf } from '../../support/fake-pane';
import { mailA, offline, settled, shownIn, startedPane } from '../../support/started-pane';

describe('commands on a task', () => {
  test('run one after the other, each on the result of the one before', async () => {
    const { program, services } = await startedPane();
    services.opens.only().answer(openedOf(mailA, { linkedTasks: [linkedTaskOf(1)] }));
    await settled();
    program.commands.act(mailA.restId, taskKeyOf(1), { kind: 'change', change: { title: 'New' } });
    program.commands.act(mailA.restId, taskKeyOf(1), { kind: 'change', change: { isDone: true } });
    await settled();
    services.changes.only().answer(taskOf(1, { title: 'New', etag: 'W/"2"' }));
    await settled();
    expect(services.changes.only().asked.linked.task).toMatchObject({ title: 'New', etag: 'W/"2"' });
  });

  test('continue after one that failed', async () => {
    const { program, services } = await startedPane();
    services.opens.only().answer(openedOf(mailA, { linkedTasks: [linkedTaskOf(1)] }));
    await settled();
    program.commands.act(mailA.restId, taskKeyOf(1), { kind: 'change', change: { title: 'New' } });
    program.commands.act(mailA.restId, taskKeyOf(1), { kind: 'delete' });
    await settled();
    services.changes.only().fail(offline);
    await settled();
    services.removals.only().answer(undefined);
    await settled();
    expect(shownIn(program).notice).toEqual({ kind: 'deleted' });
  });

  test('read the mail again when the task turns out to be gone', async () => {
    const { program, services } = await startedPane();
    services.opens.only().answer(openedOf(mailA, { linkedTasks: [linkedTaskOf(1)] }));
    await settled();
    program.commands.act(mailA.restId, taskKeyOf(1), { kind: 'change', change: { isDone: true } });
    await settled();
    services.changes.only().fail(new Problem('not-found'));
    await settled();
    expect(services.opens.log).toHaveLength(2);
  });
});
