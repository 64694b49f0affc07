import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import { mailOf, openedOf, taskKeyOf } from '../../support/fake-pane';
import { operationIdOf } from '../../support/operation-id';
import { renderPane, settle } from '../../support/render-pane';
import { offline } from '../../support/started-pane';

const mail = mailOf('a');
const button = (name: string) => screen.getByRole('button', { name });
const section = (name: string) => within(screen.getByRole('region', { name }));

/** The settings, opened from a mail that was read. */
async function renderSettings(settings: Partial<Settings> = {}) {
  const pane = await renderPane(mail, { settings: { ...defaultSettings, ...settings } });
  await pane.outside(() => {
    pane.services.opens.only().answer(openedOf(mail));
  });
  await pane.user.click(button('Settings'));
  await settle();
  return pane;
}

describe('the settings', () => {
  test('open with the focus on the way back, which returns it, as Escape does, with all that was half done', async () => {
    const pane = await renderPane(mail);
    await pane.outside(() => {
      pane.services.opens.only().answer(openedOf(mail));
    });
    await pane.user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await pane.user.type(screen.getByRole('textbox', { name: 'Title' }), 'Half a ti');
    for (const leave of ['{Enter}', '{Escape}']) {
      await pane.user.click(button('Settings'));
      await settle();
      expect(button('Back')).toHaveFocus();
      expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
      await pane.user.keyboard(leave);
      expect(button('Settings')).toHaveFocus();
      expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Half a ti');
    }
    await pane.outside(() => {
      pane.fake.select(undefined);
    });
    await pane.user.click(button('Settings'));
    await settle();
    expect(button('Back')).toHaveFocus();
  });

  test('change what a new task begins with, at once', async () => {
    const { user, fake } = await renderSettings({ defaultListId: 'list-home' });
    const list = screen.getByRole('combobox', { name: 'Default list' });
    expect(list).toHaveValue('Einkäufe');
    await user.type(list, 'wor{Enter}');
    await user.click(screen.getByRole('radio', { name: 'Tomorrow' }));
    await user.click(screen.getByRole('radio', { name: 'Full text' }));
    await user.click(screen.getByRole('checkbox', { name: 'Archive the email afterwards' }));
    await user.click(screen.getByRole('checkbox', { name: 'Add replies to the task of their conversation' }));
    const time = screen.getByLabelText('Reminder time');
    await user.clear(time);
    await user.type(time, '07:45');
    expect(fake.settings.reminderTime).toBe('09:00');
    await user.tab();
    expect(fake.settings).toMatchObject({
      defaultListId: 'list-work',
      defaultDue: 'tomorrow',
      noteLevel: 'full-text',
      archivesMail: true,
      joinsConversation: true,
      reminderTime: '07:45',
    });
    await user.type(list, 'default{Enter}');
    expect(fake.settings.defaultListId).toBeUndefined();
    await user.click(button('Back'));
    expect(screen.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    expect(button('Tomorrow')).toHaveAttribute('aria-pressed', 'true');
  });

  test('say that the chosen list is gone', async () => {
    await renderSettings({ defaultListId: 'list-gone' });
    expect(document.body).toHaveTextContent('The list you chose is no longer there.');
  });

  test('tell what was learnt of senders, and forget it', async () => {
    const pane = await renderPane(mail);
    pane.services.suggestions.lists.set('adele@example.com', 'list-work');
    await pane.user.click(button('Settings'));
    await settle();
    const { getByText, getByRole } = section('Suggested lists');
    expect(getByText('Learned from 1 sender')).toBeVisible();
    await pane.user.click(getByRole('button', { name: 'Forget what was learned' }));
    expect(getByText('What was learned is forgotten.')).toBeVisible();
    expect(pane.services.suggestions.senders()).toBe(0);
    await pane.user.click(screen.getByRole('checkbox', { name: 'Suggest a list by sender' }));
    expect(pane.fake.settings.suggestsLists).toBe(false);
  });

  test('rename and delete presets, and keep what another version saved in them', async () => {
    const preset = { name: 'P1', listId: 'list-work', noteLevel: 'preview', archives: true };
    const { user, fake } = await renderSettings({ preset1: preset, preset4: { ...preset, name: 'P4' } });
    const second = screen.getByRole('textbox', { name: 'Name of preset 2' });
    await user.clear(second);
    await user.type(second, 'Urgent{Enter}');
    expect(fake.settings.preset4).toEqual({ ...preset, name: 'Urgent' });
    await user.click(button('Delete preset: P1'));
    await settle();
    expect(fake.settings.preset1).toBeUndefined();
    expect(screen.getByText('“P1” was deleted.')).toHaveFocus();
  });

  test('give the category a colour once that is permitted', async () => {
    const { user, services, outside } = await renderSettings();
    await user.click(button('Give it a color'));
    await outside(() => {
      services.colorings.only().fail(new Problem('consent-needed'));
    });
    expect(document.body).toHaveTextContent('this add-in needs permission to change your mailbox settings');
    await user.click(button('Grant access'));
    await settle();
    await outside(() => {
      services.signIns.only().answer('token');
    });
    await outside(() => {
      services.colorings.only().answer();
    });
    expect(document.body).toHaveTextContent('The category is blue');
    await user.click(screen.getByRole('checkbox', { name: 'Mark them in the message list' }));
    expect(document.body).not.toHaveTextContent('The category is blue');
  });

  test('choose language and theme, or leave both to Outlook', async () => {
    const { user, fake } = await renderSettings({ language: 'fr' });
    const language = screen.getByRole('combobox', { name: 'Language' });
    expect(language).toHaveValue('fr');
    await user.selectOptions(language, 'Deutsch');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(fake.settings).toMatchObject({ language: 'de', theme: 'dark' });
    await user.selectOptions(language, 'Same as Outlook');
    await user.click(screen.getByRole('radio', { name: 'Same as Outlook' }));
    expect([fake.settings.language, fake.settings.theme]).toEqual([undefined, undefined]);
  });

  test('show what waits to be sent, with Try again, and the version', async () => {
    const { services, outside, user } = await renderSettings();
    await outside(() => {
      services.setPending([
        {
          id: operationIdOf(1),
          taskKey: taskKeyOf(1),
          action: 'create',
          draft: { title: 'Waits', listId: 'list-work', listName: 'Work', importance: 'normal', note: '' },
          isTaskKnown: false,
          mail: mailOf('b'),
          conversationId: 'conversation-b',
          since: '2026-11-21T09:00:00Z',
          state: 'waiting',
          problem: offline,
        },
      ]);
    });
    const { getByRole } = section('Not sent yet');
    expect(getByRole('button', { name: 'Discard' })).toBeVisible();
    await user.click(getByRole('button', { name: 'Try again' }));
    expect(services.retries.only().asked).toBe(operationIdOf(1));
    expect(section('About').getByText('Version 1.2.3')).toBeVisible();
  });
});
