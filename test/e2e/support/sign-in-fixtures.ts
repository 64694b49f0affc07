import { rmSync } from 'node:fs';
import type { Browser, LaunchOptions, Page } from '@playwright/test';
import { test as base } from './fixtures';
import type { OutlookStart } from './outlook-page';
import {
  leaveTrace,
  observedStorage,
  storageArguments,
  permissiveProfile,
  type ThirdPartyStorage,
} from './third-party-storage';
import { watchWindows, type WindowLog } from './windows';

interface SignInFixtures {
  /** Every window that opens. */
  readonly windows: WindowLog;
}

/** Outlook and the add-in on one site: the pane is no third party. */
export const test = base.extend<SignInFixtures>({
  windows: async ({ context, page, sandbox }, use) => {
    // The page is there before anything is counted.
    await page.bringToFront();
    await use(watchWindows(context, sandbox.origins));
  },
});

/**
 * The sandbox's Outlook under the name of the real one, so that the pane is a frame of another site, as it is for
 * everybody who reads mail in a browser.
 */
const elsewhere = 'outlook.office.com';

function argumentsFor(storage: ThirdPartyStorage, options: LaunchOptions): string[] {
  return [...storageArguments(storage, options), `--host-resolver-rules=MAP ${elsewhere} 127.0.0.1`];
}

interface CrossSiteFixtures {
  thirdPartyStorage: ThirdPartyStorage;
  /** Opens Outlook, and makes sure that the browser treats the pane as the test says. */
  readonly openElsewhere: (start?: Pick<OutlookStart, 'naa'>) => Promise<void>;
}

interface CrossSiteWorkerFixtures {
  /** The browser that treats third parties so, started when it is first asked for. */
  readonly browserWith: (storage: ThirdPartyStorage) => Promise<Browser>;
}

/** Another site around the pane, in a browser that treats third parties as the test says. */
export const crossSiteTest = test.extend<CrossSiteFixtures, CrossSiteWorkerFixtures>({
  thirdPartyStorage: ['partitioned', { option: true }],

  browserWith: [
    async ({ playwright, launchOptions, headless }, use) => {
      const browsers = new Map<ThirdPartyStorage, Promise<Browser>>();
      await use((storage) => {
        const known = browsers.get(storage);
        const args = argumentsFor(storage, launchOptions);
        const browser = known ?? playwright.chromium.launch({ ...launchOptions, headless, args });
        browsers.set(storage, browser);
        return browser;
      });
      for (const browser of browsers.values()) await (await browser).close();
    },
    { scope: 'worker' },
  ],

  context: async (
    { playwright, launchOptions, headless, viewport, locale, timezoneId, thirdPartyStorage, browserWith },
    use,
  ) => {
    const options = {
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      viewport,
      ignoreHTTPSErrors: true,
    };
    if (thirdPartyStorage !== 'allowed') {
      const context = await (await browserWith(thirdPartyStorage)).newContext(options);
      await use(context);
      await context.close();
      return;
    }
    // Only a profile of its own can be told to allow what a private window never does.
    const profile = permissiveProfile();
    const args = argumentsFor(thirdPartyStorage, launchOptions);
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...options,
      headless,
      args,
    });
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },

  page: async ({ context }, use) => {
    // A browser with a profile opens a page by itself.
    const [first] = context.pages();
    await use(first ?? (await context.newPage()));
  },

  openElsewhere: async ({ context, page, pane, sandbox, thirdPartyStorage }, use) => {
    const { port } = new URL(sandbox.origins.outlook);
    const origin = `https://${elsewhere}:${port}`;
    // The sandbox lets no page drive it but its own, which it knows by its own name.
    await context.route(`${origin}/**`, async (route) => {
      const request = route.request();
      if (request.method() === 'GET') return route.continue();
      const headers = { ...(await request.allHeaders()), origin: sandbox.origins.outlook };
      const url = request.url().replace(origin, sandbox.origins.outlook);
      return route.fulfill({ response: await route.fetch({ url, headers }) });
    });
    // The stand-in for the bridge, which Outlook brings along, answers to no other Outlook than the one it is told.
    await context.route(`${sandbox.origins.addIn}/taskpane.html*`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        `data-host-origin="${sandbox.origins.outlook}"`,
        `data-host-origin="${origin}"`,
      );
      return route.fulfill({ response, body });
    });
    await use(async ({ naa = 'off' } = {}) => {
      await page.goto(`${sandbox.origins.addIn}/consent.html`);
      await leaveTrace(page.mainFrame());
      await page.goto(`${origin}/?account=adele&mail=complaint-thanks&pane=open&naa=${naa}`);
      const observed = await observedStorage(await pane.frame());
      crossSiteTest.expect(observed).toEqual({
        storage: thirdPartyStorage,
        cookies: thirdPartyStorage === 'allowed',
      });
    });
    // What is still on its way when the test ends is nobody's any more.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

/** Presses a button and waits until the window that it opens shows something. */
export async function opening(page: Page, press: () => Promise<void>): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await press();
  const window = await opened;
  await window.waitForURL(({ href }) => href !== 'about:blank', { waitUntil: 'commit' });
  return window;
}
