import { expect, test } from '@jest/globals';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

test('a mail tells which of its tasks the ribbon command made, until that is undone', async () => {
  const { world, pane, requestsOf } = await quietWorld();
  const made = async () => {
    await requestsOf(() => pane.open(0));
    return present(pane.opened).madeByCommand;
  };
  const create = (byCommand: { byCommand?: true }) =>
    requestsOf(() =>
      pane.service.capture(
        present(pane.opened),
        { title: 'Call', listId: world.listId, listName: 'Work', importance: 'normal', note: '' },
        { evenIfLinked: true, signal: pane.signal, ...byCommand },
      ),
    );
  await made();
  await create({});
  expect(await made()).toEqual([]);
  await create({ byCommand: true });
  const [taskKey] = await made();
  expect(present(pane.opened).linkedTasks.map(({ link }) => link.taskKey)).toContain(taskKey);
  await requestsOf(() => pane.service.undo(present(taskKey), present(pane.opened), pane.signal));
  expect(await made()).toEqual([]);
  expect(present(pane.opened).linkedTasks).toHaveLength(1);
});
