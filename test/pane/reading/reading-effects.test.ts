import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { createFakePane, linkedTaskOf, lists, mailOf, openedOf } from '../../support/fake-pane';
import { createProgram } from '../../support/pane-program';
import { mailA, mailB, offline, settled, shownIn, startedPane } from '../../support/started-pane';

describe('reading', () => {
  test('shows lists known from last time before the service answers', async () => {
    const fake = createFakePane(mailA);
    fake.services.known = lists;
    const program = createProgram(fake.environment);
    program.start();
    await settled();
    expect(program.get().lists).toEqual(lists);
  });

  test('aborts the reading of the mail before, and drops its late answer', async () => {
    const { fake, program, services } = await startedPane();
    fake.select(mailB);
    await settled();
    const [first, second] = services.opens.open;
    expect(first?.signal.aborted).toBe(true);
    second?.answer(openedOf(mailB, { linkedTasks: [linkedTaskOf(2)] }));
    first?.answer(openedOf(mailA, { linkedTasks: [linkedTaskOf(1)] }));
    await settled();
    expect(shownIn(program).opened?.linkedTasks).toEqual([linkedTaskOf(2)]);
  });

  test('reads no mail that the user leaves before the previous one was read', async () => {
    const fake = createFakePane(mailA);
    const waits: (() => void)[] = [];
    const pause = (_ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        waits.push(resolve);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const program = createProgram({ ...fake.environment, pause });
    program.start();
    await settled();
    for (const mail of [mailB, mailOf('c')]) {
      fake.select(mail);
      await settled();
    }
    waits.forEach((resolve) => resolve());
    await settled();
    expect(fake.services.opens.log).toEqual([mailA, mailOf('c')]);
    fake.services.opens.open.at(-1)?.answer(openedOf(mailOf('c')));
    await settled();
    fake.select(mailB);
    await settled();
    expect(fake.services.opens.log.at(-1)).toEqual(mailB);
  });

  test('does not report a reading that was aborted', async () => {
    const { fake, program, services } = await startedPane();
    fake.select(mailB);
    await settled();
    services.opens.open[0]?.fail(new Problem('service-down'));
    await settled();
    expect(shownIn(program).reading.kind).toBe('under-way');
  });

  test('says offline when the program itself could not be loaded, and loads it on the next try', async () => {
    const fake = createFakePane(mailA);
    fake.isChunkMissing = true;
    const program = createProgram(fake.environment);
    program.start();
    await settled();
    expect(shownIn(program).reading).toMatchObject({ kind: 'failed', problem: { kind: 'offline' } });
    fake.isChunkMissing = false;
    program.commands.readAgain();
    await settled();
    fake.services.opens.only().answer(openedOf(mailA));
    await settled();
    expect(shownIn(program).reading.kind).toBe('done');
    expect(fake.services.resumes.log).toHaveLength(1);
  });

  test('reads again when the network returns, after a transient problem', async () => {
    const { fake, services } = await startedPane();
    services.opens.only().answer(openedOf(mailA, { problem: offline }));
    await settled();
    fake.goOnline();
    await settled();
    expect(services.opens.log).toHaveLength(2);
    expect(services.resumes.log).toHaveLength(2);
  });

  test('does not read again when the network returns and nothing was wrong', async () => {
    const { fake, services } = await startedPane();
    services.opens.only().answer(openedOf(mailA));
    await settled();
    fake.goOnline();
    await settled();
    expect(services.opens.log).toHaveLength(1);
  });

  test('aborts everything with the pane', async () => {
    const { fake, services, stop } = await startedPane();
    stop();
    expect(services.opens.only().signal.aborted).toBe(true);
    fake.select(mailB);
    await settled();
    expect(services.opens.log).toHaveLength(1);
  });
});
