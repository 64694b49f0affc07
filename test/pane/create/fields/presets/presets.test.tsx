import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { defaultSettings, type Settings } from '../../../../../src/domain/settings';
import type { Preset } from '../../../../../src/domain/task/preset';
import { lists, mailOf, openedOf, taskKeyOf } from '../../../../support/fake-pane';
import { renderPane, settle } from '../../../../support/render-pane';
import { linkedOutcome, offline } from '../../../../support/started-pane';

const mail = mailOf('a');
const preset: Preset = {
  name: 'Call back',
  listId: 'list-work',
  due: 'tomorrow',
  importance: 'high',
  noteLevel: 'full-text',
};
const stored = (changes: object = {}) => ({ ...preset, ...changes });

const chips = () => screen.getByRole('group', { name: 'Presets' });
const chip = (name: string) => within(chips()).getByRole('button', { name });
const button = (name: string) => screen.getByRole('button', { name });

async function renderWith(presets: Partial<Settings> = {}, known = lists) {
  const pane = await renderPane(mail, { settings: { ...defaultSettings, ...presets } });
  await pane.outside(() => {
    pane.services.opens.only().answer(openedOf(mail, { lists: known }));
  });
  return pane;
}

/** Opens what saves a preset. */
async function openSaving(user: Awaited<ReturnType<typeof renderPane>>['user']) {
  await user.click(button('More options'));
  await settle();
  await user.click(button('Save as preset'));
  await settle();
}

describe('a preset', () => {
  test('makes the task by one click, with the title and the steps of the form', async () => {
    const { user, services, outside } = await renderWith({ preset3: stored() });
    await user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Call Adele');
    await user.click(chip('Call back'));
    await user.click(chip('Call back'));
    await settle();
    expect(services.captures.only().asked.draft).toMatchObject({
      title: 'Call Adele',
      listId: 'list-work',
      listName: 'Work',
      due: '2026-11-22',
      importance: 'high',
      noteLevel: 'full-text',
    });
    await outside(() => {
      services.captures.only().answer(linkedOutcome);
    });
    expect(services.captures.log).toHaveLength(1);
  });

  test('waits in the outbox like any other task', async () => {
    const { user, services, outside } = await renderWith({ preset1: stored() });
    await user.click(chip('Call back'));
    await settle();
    await outside(() => {
      services.captures.only().answer({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    });
    expect(services.captures.log).toHaveLength(1);
  });

  test('whose list is gone says so, makes nothing, and can be deleted', async () => {
    const { user, services, fake } = await renderWith({ preset1: stored({ listId: 'list-gone' }) });
    await user.click(chip('Call back'));
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The list of the preset “Call back” is no longer there.No task was created.',
    );
    expect(services.captures.log).toEqual([]);
    await user.click(button('Delete preset'));
    await settle();
    expect(fake.settings.preset1).toBeUndefined();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('of another version says so, and makes nothing', async () => {
    const { user, services } = await renderWith({ preset1: { name: 'Later', due: ['in', 'a', 'month'] } });
    await user.click(chip('Later'));
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('“Later” was saved by another version');
    expect(services.captures.log).toEqual([]);
  });

  test('needs a title, as each task does', async () => {
    const { user, services } = await renderWith({ preset1: stored() });
    await user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await user.click(chip('Call back'));
    await settle();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    expect(services.captures.log).toEqual([]);
  });

  test('waits for the lists where none is known yet', async () => {
    const { user, services, outside } = await renderPane(mail, {
      settings: { ...defaultSettings, preset1: stored() },
    });
    await user.click(chip('Call back'));
    await settle();
    expect(services.captures.log).toEqual([]);
    await outside(() => {
      services.opens.only().answer(openedOf(mail));
    });
    expect(services.captures.only().asked.draft.listId).toBe('list-work');
  });
});

describe('saving a preset', () => {
  test('keeps what is filled in under a name, in the next free place', async () => {
    const { user, fake } = await renderWith({ preset1: stored() });
    await user.click(button('Tomorrow'));
    await openSaving(user);
    expect(screen.getByRole('textbox', { name: 'Name of the preset' })).toHaveFocus();
    await user.keyboard('Soon{Enter}');
    await settle();
    expect(fake.settings.preset2).toEqual({
      name: 'Soon',
      listId: 'list-tasks',
      archivesMail: false,
      due: 'tomorrow',
      importance: 'normal',
      noteLevel: 'preview',
    });
    expect(button('Save as preset')).toHaveFocus();
    expect(document.body).toHaveTextContent('Saved as “Soon”.');
    expect(chip('Soon')).toBeVisible();
  });

  test('replaces one of the same name, and needs a name', async () => {
    const { user, fake } = await renderWith({ preset4: stored() });
    await openSaving(user);
    await user.click(button('Save'));
    expect(screen.getByRole('textbox', { name: 'Name of the preset' })).toHaveFocus();
    await user.keyboard('call BACK{Enter}');
    await settle();
    expect(fake.settings.preset4).toMatchObject({ name: 'call BACK', listId: 'list-tasks' });
    expect(fake.settings.preset1).toBeUndefined();
  });

  test('says that a date of its own is not kept', async () => {
    const { user } = await renderWith();
    await user.click(button('Pick a date'));
    await user.type(screen.getByLabelText('Due date'), '2027-03-03');
    await openSaving(user);
    expect(document.body).toHaveTextContent('The chosen date is not kept');
  });

  test('ends with six', async () => {
    const six = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`preset${n}`, stored({ name: `P${n}` })]));
    const { user } = await renderWith(six);
    await openSaving(user);
    expect(document.body).toHaveTextContent('You have 6 presets. Delete one in Settings to save another.');
    expect(screen.queryByRole('textbox', { name: 'Name of the preset' })).not.toBeInTheDocument();
  });
});
