import { describe, expect, test } from '@jest/globals';
import { createWebLocks } from '../../../src/edges/browser/web-locks';

const { signal } = new AbortController();

/** Work that ends when told to. */
function job(name: string, log: string[]) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    log.push(`${name} starts`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end: () => end() };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('locks where the browser has none', () => {
  test('run work under one name one after the other, in order', async () => {
    const locks = createWebLocks({});
    const log: string[] = [];
    const jobs = ['a', 'b', 'c'].map((name) => job(name, log));
    const done = Promise.all(jobs.map(({ run }) => locks.run('mail', signal, run)));
    for (const { end } of jobs.toReversed()) end();
    await expect(done).resolves.toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  test('do not block work under another name', async () => {
    const locks = createWebLocks({});
    const log: string[] = [];
    const [one, two] = [job('one', log), job('two', log)];
    const first = locks.run('mail 1', signal, one.run);
    const second = locks.run('mail 2', signal, two.run);
    await soon();
    expect(log).toEqual(['one starts', 'two starts']);
    one.end();
    two.end();
    await Promise.all([first, second]);
  });

  test('are released by work that fails, and by a caller that stops waiting', async () => {
    const locks = createWebLocks({});
    const log: string[] = [];
    const first = job('first', log);
    const controller = new AbortController();
    const running = locks.run('mail', signal, first.run);
    const impatient = locks.run('mail', controller.signal, job('impatient', log).run);
    const failing = locks.run('mail', signal, () => Promise.reject(new Error('broken')));
    const last = locks.run('mail', signal, async () => 'last');
    controller.abort(new Error('no time'));
    await expect(impatient).rejects.toThrow('no time');
    first.end();
    await expect(failing).rejects.toThrow('broken');
    await expect(last).resolves.toBe('last');
    await running;
    expect(log).toEqual(['first starts', 'first ends']);
  });

  test('are not taken for a signal that is aborted already', async () => {
    await expect(
      createWebLocks({}).run('mail', AbortSignal.abort(new Error('over')), async () => 'never'),
    ).rejects.toThrow('over');
  });
});

describe('locks of the browser', () => {
  const managerThat = (request: LockManager['request']): { locks: LockManager } => ({
    locks: { request, query: () => Promise.resolve({}) },
  });
  const granting = managerThat((async (_name: string, _options: LockOptions, work: () => unknown) =>
    work()) as LockManager['request']);
  const refusing = managerThat(() => Promise.reject(new DOMException('denied', 'SecurityError')));

  test('are used where they are', async () => {
    const locks = createWebLocks(granting);
    await expect(locks.run('mail', signal, async () => 'done')).resolves.toBe('done');
    expect(locks.areShared()).toBe(true);
  });

  test('are replaced within the page where the frame may not have them', async () => {
    const locks = createWebLocks(refusing);
    await expect(locks.run('mail', signal, async () => 'done')).resolves.toBe('done');
    expect(locks.areShared()).toBe(false);
    expect(createWebLocks({}).areShared()).toBe(false);
  });

  test('do not run work twice that fails for its own reasons', async () => {
    let runs = 0;
    const work = () => {
      runs += 1;
      return Promise.reject(new DOMException('denied', 'SecurityError'));
    };
    await expect(createWebLocks(granting).run('mail', signal, work)).rejects.toThrow('denied');
    expect(runs).toBe(1);
  });
});
