import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { loadWords } from '../../../src/i18n/load-words';
import { linkedTaskOf, mailOf, openedOf } from '../../support/fake-pane';
import { linkedTasksShown, renderPane, renderReadPane, settle } from '../../support/render-pane';
import { offline } from '../../support/started-pane';

describe('the pane', () => {
  test('says that no mail is open, and shows the next one that is', async () => {
    const { outside, fake } = await renderPane(undefined);
    expect(screen.getByRole('heading', { name: 'No email is open' })).toBeVisible();
    await outside(() => {
      fake.select(mailOf('a'));
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Email from Adele Vance' })).toBeVisible();
  });

  test('says a subject once: above, unless the form begins with it', async () => {
    const { outside, services } = await renderPane(mailOf('a'));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Subject of a');
    expect(screen.queryByText('Subject of a', { ignore: 'textarea' })).not.toBeInTheDocument();
    await outside(() => {
      services.opens.only().answer(openedOf(mailOf('a'), { linkedTasks: [linkedTaskOf(1)] }));
    });
    expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Subject of a' })).toBeVisible();
  });

  test('names a mail without a subject', async () => {
    await renderPane(mailOf('a', { subject: ' ' }));
    expect(screen.getByRole('heading', { level: 1, name: '(No subject)' })).toBeVisible();
  });

  test('shows hostile text as text', async () => {
    await renderPane(mailOf('a', { subject: '<img src=x onerror=alert(1)>' }));
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('<img src=x onerror=alert(1)>');
  });

  test('never shows the tasks of one mail under another, whatever order answers arrive in', async () => {
    const { outside, fake, services } = await renderPane(mailOf('a'));
    await outside(() => {
      fake.select(mailOf('b'));
    });
    const [first, second] = services.opens.open;
    await outside(() => {
      second?.answer(openedOf(mailOf('b'), { linkedTasks: [linkedTaskOf(2)] }));
    });
    await outside(() => {
      first?.answer(openedOf(mailOf('a'), { linkedTasks: [linkedTaskOf(1)] }));
    });
    await linkedTasksShown();
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: 'Task 2' })).toBeVisible();
  });

  test('gives each mail its own draft back', async () => {
    const { outside, fake, user } = await renderPane(mailOf('a'));
    const title = () => screen.getByRole('textbox', { name: 'Title' });
    await user.type(title(), '!');
    await outside(() => {
      fake.select(mailOf('b'));
    });
    expect(title()).toHaveValue('Subject of b');
    await outside(() => {
      fake.select(mailOf('a'));
    });
    expect(title()).toHaveValue('Subject of a!');
  });

  test('has one status line, in which progress is told', async () => {
    await renderPane(mailOf('a'));
    expect(screen.getByRole('status')).toHaveTextContent(/^Looking for tasks linked to this email…$/);
  });

  test('writes from right to left in Arabic', async () => {
    await renderPane(mailOf('a'), { words: await loadWords('ar') });
    // eslint-disable-next-line testing-library/no-node-access -- jsdom hands no direction down to what is inside.
    expect(screen.getByRole('main').closest('[dir]')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('main')).toHaveAttribute('lang', 'ar');
    expect(screen.getByRole('button', { name: 'إنشاء مهمة' })).toBeVisible();
  });
});

describe('first run', () => {
  test('says in two lines what this is, and signs in by a click', async () => {
    const { outside, services, user } = await renderPane(mailOf('a'));
    await outside(() => {
      services.opens.only().fail(new Problem('sign-in-needed'));
    });
    expect(screen.getByText(/Create a Microsoft To Do task from an email/)).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(services.signIns.only().asked).toEqual(['Tasks.ReadWrite']);
    await outside(() => {
      services.signIns.only().answer('token');
    });
    await outside(() => {
      services.opens.only().answer(openedOf(mailOf('a')));
    });
    expect(screen.getByRole('combobox', { name: 'List' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sign in' })).not.toBeInTheDocument();
  });

  test('says why signing in did not work', async () => {
    const { outside, services, user } = await renderPane(mailOf('a'));
    await outside(() => {
      services.opens.only().fail(new Problem('sign-in-needed'));
    });
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await outside(() => {
      services.signIns.only().fail(new Problem('window-blocked'));
    });
    expect(screen.getByRole('alert')).toHaveTextContent('The sign-in window was blocked.');
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });

  test('says so when another account than the mailbox’s is signed in', async () => {
    const { outside, services } = await renderPane(mailOf('a'));
    await outside(() => {
      services.opens.only().fail(new Problem('wrong-account'));
    });
    expect(screen.getByRole('alert')).toHaveTextContent('does not belong to this mailbox');
  });

  test('is not shown to a user whose lists are known', async () => {
    const { outside, services } = await renderPane(mailOf('a'));
    await outside(() => {
      services.progress(openedOf(mailOf('a')));
      services.opens.only().answer(openedOf(mailOf('a'), { problem: new Problem('sign-in-needed') }));
    });
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('You are not signed in.')).toBeVisible();
    expect(alert.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });
});

describe('trouble while reading', () => {
  test('says what happened, what is safe, and reads again on demand', async () => {
    const { user, services, outside } = await renderReadPane({ problem: offline });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('There is no connection to the service.');
    expect(alert).toHaveTextContent('Tasks you create now are saved and sent later.');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await settle();
    const again = within(alert).getByRole('button', { name: 'Trying again…' });
    expect(again).toHaveFocus();
    await outside(() => {
      services.opens.only().answer(openedOf(mailOf('a')));
    });
    expect(services.opens.log).toHaveLength(2);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveFocus();
  });

  test('works without access to mark mails, says what is missing and asks for it by a click', async () => {
    const { user, services } = await renderReadPane({ access: 'no-consent' });
    expect(screen.getByText(/this add-in needs permission to update your emails/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Create task' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Grant access' }));
    expect(services.signIns.only().asked).toEqual(['Mail.ReadWrite']);
  });

  test.each([
    ['damaged', 'cannot be read', 'Report details'],
    ['newer-version', 'a newer version', 'Reload'],
  ] as const)('tells that the mail’s own record is %s', async (tagHealth, text, action) => {
    await renderReadPane({ tagHealth });
    expect(screen.getByText(new RegExp(text))).toBeVisible();
    expect(screen.getByRole('button', { name: action })).toBeVisible();
  });
});
