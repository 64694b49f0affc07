import { describe, expect, test } from '@jest/globals';
import { createPaneProgram } from '../../../src/pane/shell/pane-program';
import { createStartingPane, type Whole } from '../../../src/pane/shell/starting-pane';
import { createFakePane, lists } from '../../support/fake-pane';
import { fields, linkedOutcome, mailA, mailB, settled, shownIn } from '../../support/started-pane';

/** A pane on mail A whose program comes when it is told to. */
function startingPane() {
  const fake = createFakePane(mailA);
  fake.services.known = lists;
  const loads: { come(): Promise<void>; fail(): Promise<void> }[] = [];
  const pane = createStartingPane(
    fake.environment,
    () =>
      new Promise((resolve, reject) => {
        loads.push({
          come: async () => {
            resolve(createPaneProgram);
            await settled();
          },
          fail: async () => {
            reject(new Error('Loading chunk 7 failed.'));
            await settled();
          },
        });
      }),
  );
  const told: Whole[] = [];
  const stop = pane.start((whole) => told.push(whole));
  const load = (n: number) => {
    const nth = loads[n];
    if (!nth) throw new Error(`There is no load ${n}.`);
    return nth;
  };
  return { fake, pane, loads, load, told, stop };
}

describe('a pane whose program is still to come', () => {
  test('takes entries at once, and the program has them', async () => {
    const { pane, load } = startingPane();
    pane.commands.edit('mail-a', { title: 'Call Ben' });
    pane.commands.edit('mail-a', { due: undefined });
    expect(shownIn(pane)).toMatchObject({ edits: { title: 'Call Ben' }, isFormHeld: true });
    await load(0).come();
    expect(shownIn(pane).edits).toMatchObject({ title: 'Call Ben' });
  });

  test('says at once that a task is being created, and creates it once, however often that was asked for', async () => {
    const { pane, fake, load } = startingPane();
    pane.commands.create('mail-a', fields);
    pane.commands.create('mail-a', fields);
    expect(shownIn(pane).creation).toEqual({ kind: 'awaited' });
    expect(fake.services.captures.log).toEqual([]);
    await load(0).come();
    expect(shownIn(pane).creation.kind).toBe('running');
    expect(fake.services.captures.log).toHaveLength(1);
    fake.services.captures.only().answer(linkedOutcome);
    await settled();
    expect(shownIn(pane).notice).toMatchObject({ kind: 'made' });
  });

  test('does what else was asked for as soon as it can, and answers questions', async () => {
    const { pane, load } = startingPane();
    pane.commands.askForList('Garden');
    const question = pane.commands.ask(async ({ pane: service }) =>
      Promise.resolve(service.knownLists().length),
    );
    await load(0).come();
    expect(pane.get().newList).toEqual({ kind: 'open', name: 'Garden' });
    expect(await question).toBe(lists.length);
  });

  test('shows the mail that is opened meanwhile, and creates the task of the one before', async () => {
    const { pane, fake, load } = startingPane();
    pane.commands.create('mail-a', fields);
    fake.select(mailB);
    expect(shownIn(pane).mail).toEqual(mailB);
    await load(0).come();
    expect(fake.services.captures.log.map(({ opened }) => opened.mail.restId)).toEqual(['mail-a']);
    expect(fake.services.opens.log.map(({ restId }) => restId)).toEqual(['mail-b']);
  });

  test('tells that the rest is missing, and goes on with what was asked for after another try', async () => {
    const { pane, fake, load, told } = startingPane();
    pane.commands.create('mail-a', fields);
    await load(0).fail();
    expect(told).toEqual(['to-come', 'missing']);
    expect(shownIn(pane).creation).toEqual({ kind: 'awaited' });
    pane.tryAgain();
    await load(1).come();
    expect(told).toEqual(['to-come', 'missing', 'to-come', 'here']);
    expect(fake.services.captures.log).toHaveLength(1);
  });

  test('tries again by itself when the network returns, and only if something is missing', async () => {
    const { fake, loads, load } = startingPane();
    fake.goOnline();
    expect(loads).toHaveLength(1);
    await load(0).fail();
    fake.goOnline();
    expect(loads).toHaveLength(2);
    await load(1).come();
    expect(fake.services.opens.log).toHaveLength(1);
  });

  test('starts nothing any more once it was closed', async () => {
    const { fake, load, told, stop } = startingPane();
    stop();
    await load(0).come();
    expect(told).toEqual(['to-come']);
    expect(fake.services.opens.log).toEqual([]);
  });
});
