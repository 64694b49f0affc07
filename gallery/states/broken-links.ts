import { toTaskKey } from '../../src/domain/task/task-key';
import { createSecondDevice } from '../../test/e2e/support/second-device';
import { linksOn, tagOn } from '../../test/e2e/support/stored-link';
import { present } from '../../test/support/present';
import { createTask, moveToArchive, openWithTask, reopen, storedTask, title } from '../steps';
import type { Stage, Walk } from '../walk';

const group = 'Links that are broken';
const otherKey = present(toTaskKey('0f8fad5b-d9cb-469f-a165-70867728950e'));
const refused = { status: 403, code: 'ErrorAccessDenied' } as const;

const deviceOf = ({ page, origins }: Stage) => createSecondDevice(page.request, origins);

export const brokenLinks: readonly Walk[] = [
  {
    group,
    states: {
      'the task was deleted': async (stage) => {
        const { control, page, pane, say } = stage;
        await openWithTask(stage);
        await control.deleteTask((await storedTask(stage)).id);
        await page.reload();
        await pane.card(title).getByText(say('link.task-gone')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'the list was deleted': async (stage) => {
        const { control, openForm, page, pane, say } = stage;
        const health = await control.addList('Health');
        await openForm('dentist');
        await pane.list.fill('Health');
        await pane.list.press('Enter');
        await createTask(stage);
        await control.deleteList(health);
        await page.reload();
        await pane.card(title).getByText(say('link.list-gone')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'damaged on the task': async (stage) => {
        await openWithTask(stage);
        const values = { taskKey: otherKey, mail: 'not what it should be' };
        await (await deviceOf(stage)).writeOnTask(await storedTask(stage), values);
        await stage.page.reload();
        await stage.pane.card(title).getByText(stage.say('link.damaged')).waitFor();
      },
      'newer on the task': async (stage) => {
        const values = { formatVersion: 99, mail: 'of another kind' };
        await (await deviceOf(stage)).writeOnTask(await storedTask(stage), values);
        await stage.page.reload();
        await stage.pane.card(title).getByText(stage.say('link.newer-version')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'damaged on the mail': async (stage) => {
        await openWithTask(stage);
        const { id } = await stage.control.message('dentist');
        await (await deviceOf(stage)).writeOnMail(id, { links: 'not what it should be' });
        await reopen(stage);
        await stage.outlook.pane.getByText(stage.say('tag.damaged')).waitFor();
      },
      'newer on the mail': async (stage) => {
        const { id } = await stage.control.message('dentist');
        await (await deviceOf(stage)).writeOnMail(id, { formatVersion: 99, links: 'of another kind' });
        await reopen(stage);
        await stage.outlook.pane.getByText(stage.say('tag.newer-version')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'could not be read just now': async (stage) => {
        const { control, page, pane, say, time } = stage;
        await openWithTask(stage);
        await control.setOffline(true);
        await page.reload();
        await pane.linkedTasks.waitFor();
        await time.passUntil(pane.linkedTasks, say('link.unconfirmed'));
      },
    },
  },
  {
    group,
    states: {
      'the task does not lead back': async (stage) => {
        const { control, page, pane, say } = stage;
        await openWithTask(stage);
        await (await deviceOf(stage)).forgetOnTask(await storedTask(stage));
        await control.addFault({ match: { path: '/tasks/.*/extensions' }, effect: refused });
        await page.reload();
        await pane.card(title).getByText(say('link.one-sided')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'the mail was moved': async (stage) => {
        const { control, openMail, pane, say } = stage;
        await openWithTask(stage);
        await moveToArchive(stage, 'dentist');
        await control.addFault({ match: { path: '/linkedResources' }, effect: refused });
        await openMail('dentist');
        await pane.card(title).getByText(say('link.outdated')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'a duplicate': async (stage) => {
        const { control, page, pane, say } = stage;
        await openWithTask(stage);
        const task = await storedTask(stage);
        const mail = await control.message('dentist');
        await (
          await deviceOf(stage)
        ).capture(
          { id: mail.id, tag: present(tagOn(task)), links: linksOn(mail) ?? [] },
          { listId: task.listId, title, taskKey: otherKey },
        );
        await page.reload();
        await pane.button(say('tasks.removeDuplicate')).waitFor();
      },
    },
  },
];
