import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Problem } from '../../../src/domain/problem';
import { mailOf, openedOf } from '../../support/fake-pane';
import { renderPane, renderReadPane } from '../../support/render-pane';
import { pendingOperation } from '../../support/started-pane';

const adele = { username: 'adele@example.com', name: 'Adele Vance' };
const ben = { username: 'ben.work@example.net', name: 'Ben' };
const buttons = (inside: HTMLElement) =>
  within(inside)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('the account', () => {
  test('is named at the end of the pane, without a way out where Outlook signs in', async () => {
    const { outside, services } = await renderReadPane();
    expect(screen.queryByText(/Signed in as/)).not.toBeInTheDocument();
    await outside(() => services.accounts.set({ signedIn: adele }));
    const line = await screen.findByText('Signed in as Adele Vance');
    expect(line).toHaveTextContent(/^Signed in as Adele Vanceadele@example\.com$/);
    expect(screen.queryByRole('button', { name: 'Sign out' })).not.toBeInTheDocument();
  });

  test('is named once when it has no other name than its address', async () => {
    const { outside, services } = await renderReadPane();
    await outside(() => services.accounts.set({ signedIn: { ...adele, name: adele.username } }));
    expect(await screen.findByText(/Signed in as/)).toHaveTextContent(/^Signed in as adele@example\.com$/);
  });

  test('is signed out by one click when nothing is lost by it', async () => {
    const { fake, outside, services, user } = await renderReadPane();
    await outside(() => services.accounts.set({ signedIn: adele, canSignOut: true }));
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    await outside(() => services.signOuts.only().answer());
    expect(fake.reloads).toBe(1);
  });

  test('is signed out after a question when operations wait, and not at all when the user stays', async () => {
    const { outside, services, user } = await renderReadPane();
    await outside(() => {
      services.accounts.set({ signedIn: adele, canSignOut: true });
      services.setPending([pendingOperation()]);
    });
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(services.signOuts.log).toEqual([]);
    expect(screen.getByText(/^1 task has not been saved/)).toHaveTextContent(
      /^1 task has not been saved to To Do yet\. If you sign out, it is lost\.$/,
    );
    await user.click(screen.getByRole('button', { name: 'Stay signed in' }));
    expect(screen.queryByText(/has not been saved/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await user.click(screen.getByRole('button', { name: 'Sign out anyway' }));
    expect(services.signOuts.log).toHaveLength(1);
    await outside(() => services.signOuts.only().fail(new Problem('offline')));
    expect(screen.getByRole('alert')).toHaveTextContent(/^There is no connection to the service\.$/);
  });
});

describe('an account that is not the mailbox’s', () => {
  test('is named together with the mailbox, and is accepted when it is the user’s own', async () => {
    const { outside, services, user } = await renderPane(mailOf('a'));
    await outside(() => {
      services.accounts.set({ other: ben });
      services.opens.only().fail(new Problem('wrong-account'));
    });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('does not belong to this mailbox.');
    expect(alert).toHaveTextContent(
      'You signed in as ben.work@example.net. This mailbox belongs to ben@example.com.',
    );
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'This is my account' }));
    expect(services.accounts.accepted).toBe(1);
    expect(services.opens.log).toHaveLength(2);
  });
});

describe('approval by an administrator', () => {
  const needed = async () => {
    const pane = await renderPane(mailOf('a'));
    await pane.outside(() => {
      pane.services.opens.only().fail(new Problem('admin-consent-needed'));
    });
    await screen.findByRole('button', { name: 'Copy letter for your administrator' });
    return pane;
  };

  test('is asked for by a link to be passed on, and tried again by a click', async () => {
    const { fake, outside, services, user } = await needed();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Your administrator has to approve this add-in first.');
    expect(buttons(alert)).toEqual([
      'Copy link for your administrator',
      'Copy letter for your administrator',
    ]);
    await user.click(screen.getByRole('button', { name: 'Copy link for your administrator' }));
    expect(fake.copied).toEqual(['https://login.example/adminconsent']);
    await outside(() => undefined);
    expect(screen.getByText('The link was copied. Send it to your administrator.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(services.signIns.only().asked).toEqual(['Tasks.ReadWrite']);
  });

  test('shows the link where the browser does not let it be copied', async () => {
    const { fake, outside, user } = await needed();
    fake.clipboardRefuses = true;
    await user.click(screen.getByRole('button', { name: 'Copy link for your administrator' }));
    await outside(() => undefined);
    const field = screen.getByRole('textbox', { name: 'Copy this link and send it to your administrator.' });
    expect(field).toHaveValue('https://login.example/adminconsent');
  });

  test('is asked for by a letter that says what for, and holds the link', async () => {
    const { fake, outside, user } = await needed();
    await user.click(screen.getByRole('button', { name: 'Copy letter for your administrator' }));
    await outside(() => undefined);
    expect(
      screen.getByText('The letter was copied. Paste it into an email to your administrator.'),
    ).toBeVisible();
    const lines = fake.copied.join('').split('\n');
    expect(lines).toContain('https://login.example/adminconsent');
    for (const permission of ['Tasks.ReadWrite', 'Mail.ReadWrite']) {
      expect(lines.filter((line) => line.startsWith(`- ${permission}: `))).toHaveLength(1);
    }
  });

  test('is asked for beside what works without it', async () => {
    const { outside, services, user } = await renderReadPane({ access: 'no-consent' });
    await user.click(screen.getByRole('button', { name: 'Grant access' }));
    await outside(() => services.signIns.only().fail(new Problem('admin-consent-needed')));
    await screen.findByRole('button', { name: 'Copy letter for your administrator' });
    expect(buttons(screen.getByRole('alert'))).toEqual([
      'Copy link for your administrator',
      'Copy letter for your administrator',
      'Try again',
    ]);
    expect(screen.getByRole('button', { name: 'Create task' })).toBeVisible();
  });
});

describe('a sign-in that is running', () => {
  test('can be cancelled beside the button that started it, which then has the focus', async () => {
    const { outside, services, user } = await renderPane(mailOf('a'));
    await outside(() => {
      services.opens.only().fail(new Problem('sign-in-needed'));
    });
    expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByRole('button', { name: 'Signing in…' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(services.signIns.only().signal.aborted).toBe(true);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    const again = screen.getByRole('button', { name: 'Sign in' });
    expect(again).toHaveFocus();
    await user.click(again);
    expect(services.signIns.log).toHaveLength(2);
  });

  test('is started again by one click when its window was closed', async () => {
    const { outside, services, user } = await renderPane(mailOf('a'));
    await outside(() => {
      services.opens.only().fail(new Problem('sign-in-needed'));
    });
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByText(/^Finish in the sign-in window\. Closed it\?/)).toBeVisible();
    const [first] = services.signIns.open;
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(first?.signal.aborted).toBe(true);
    expect(services.signIns.log).toEqual([['Tasks.ReadWrite'], ['Tasks.ReadWrite']]);
    expect(screen.getByRole('button', { name: 'Signing in…' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start again' })).toHaveFocus();
  });

  test('ends in the title of the form, and is not told as trouble on the way', async () => {
    const { outside, services, user } = await renderPane(mailOf('a'));
    await outside(() => {
      services.opens.only().fail(new Problem('sign-in-needed'));
    });
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    // As when a window has had the focus meanwhile.
    screen.getByRole('button', { name: 'Signing in…' }).blur();
    await outside(() => services.signIns.only().answer('token'));
    await outside(() => services.progress(openedOf(mailOf('a'))));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  });

  test('can be cancelled in the message that asks for access', async () => {
    const { services, user } = await renderReadPane({ access: 'no-consent' });
    await user.click(screen.getByRole('button', { name: 'Grant access' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(services.signIns.only().signal.aborted).toBe(true);
    expect(screen.getByRole('button', { name: 'Grant access' })).toBeVisible();
  });
});

describe('access to mail', () => {
  test('can be put off, and is not asked for on the next mail', async () => {
    const { fake, outside, services, user } = await renderReadPane({ access: 'no-consent' });
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('button', { name: 'Grant access' })).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveFocus();
    await outside(() => fake.select(mailOf('b')));
    await outside(() => services.opens.only().answer(openedOf(mailOf('b'), { access: 'no-consent' })));
    expect(screen.queryByRole('button', { name: 'Grant access' })).not.toBeInTheDocument();
    expect(fake.accessPutOff).toBe(true);
  });
});
