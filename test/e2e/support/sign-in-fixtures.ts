import type { Browser, BrowserContext, LaunchOptions, Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import type { AddInPane } from './add-in-pane';
import { test as base, type Sandbox } from './fixtures';
import { createOutlookPage, type OutlookPage, type OutlookStart } from './outlook-page';
import {
  leaveTrace,
  observedStorage,
  storageArguments,
  permissiveProfile,
  thirdPartyStorages,
  type ThirdPartyStorage,
} from './third-party-storage';
import { keepTraffic } from './traffic-file';
import { watchViolations } from './violations';
import { watchWindows, type WindowLog } from './windows';

/** The fixtures of a row. */
export interface Session {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly sandbox: Sandbox;
  readonly outlook: OutlookPage;
  readonly pane: AddInPane;
  /** Every window that opened in the row. */
  readonly windows: WindowLog;
  /** What the row's pages wrote to the console as errors. */
  readonly consoleErrors: readonly string[];
  /** Opens Outlook on a mail with the pane beside it; it does not sign in unless `naa` says so. */
  readonly open: (start?: OutlookStart) => Promise<void>;
}

/** Rows of a table of `docs/sign-in.md` by what happens in them, in the order in which they are walked. */
export type Rows = Readonly<Record<string, (session: Session) => Promise<void>>>;

interface SignInFixtures {
  readonly session: Session;
  /** Shows rows, each from a fresh start, and that nothing in them is against the headers of our pages. */
  readonly walkRows: (rows: Rows) => Promise<void>;
}

const mailWithPane = { mail: 'complaint-thanks', isPaneOpen: true, naa: 'off' } as const;

/** Time limit of a single row, in milliseconds; a walk has that of all its rows. */
const rowTimeMs = 20_000;

/** Outlook and the add-in on one site: the pane is no third party. */
const sameSiteTest = base.extend<SignInFixtures>({
  session: async ({ context, page, sandbox, outlook, pane, consoleErrors }, use) => {
    const windows = watchWindows(context, page, sandbox.origins);
    const open = (start: OutlookStart = {}) => outlook.open({ ...mailWithPane, ...start });
    await use({ context, page, sandbox, outlook, pane, windows, consoleErrors, open });
  },

  walkRows: async ({ context, session, consoleErrors }, use, testInfo) => {
    const violations = await watchViolations(context);
    await use(async (rows) => {
      const all = Object.entries(rows);
      testInfo.setTimeout(testInfo.timeout + all.length * rowTimeMs);
      for (const [index, [name, show]] of all.entries()) {
        await base.step(name, async () => {
          if (index > 0) await startAnew(session);
          consoleErrors.length = 0;
          await show(session);
          base.expect(violations, 'against the headers of the pages').toEqual([]);
        });
      }
    });
  },
});

/** Resets the browser to its start, except for the scripts that it has loaded. */
async function startAnew({ context, page, sandbox, pane, windows }: Session): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  // Whatever the browser keeps for the pane it keeps in this frame: an empty page in it can clear that.
  const frame = await pane.frame();
  await frame.goto(`${sandbox.origins.addIn}/nothing`);
  await frame.evaluate(async () => {
    try {
      localStorage.clear();
      sessionStorage.clear();
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    } catch {
      // Where the browser keeps nothing there is nothing to clear.
    }
  });
  await context.clearCookies();
  keepTraffic(await sandbox.control.trafficLines());
  await sandbox.control.reset();
  windows.restart();
}

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
}

interface CrossSiteWorkerFixtures {
  /** The browser that treats third parties so, started when it is first asked for. */
  readonly browserWith: (storage: ThirdPartyStorage) => Promise<Browser>;
}

/** Another site around the pane, in a browser that treats third parties as the test says. */
const crossSiteTest = sameSiteTest.extend<CrossSiteFixtures, CrossSiteWorkerFixtures>({
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

  outlook: async ({ page, sandbox: { origins, control } }, use) => {
    const { port } = new URL(origins.outlook);
    await use(createOutlookPage(page, `https://${elsewhere}:${port}`, control));
  },

  session: async ({ session, page, pane, sandbox, thirdPartyStorage }, use) => {
    let isProven = false;
    await use({
      ...session,
      open: async (start) => {
        if (isProven) return session.open(start);
        await page.goto(`${sandbox.origins.addIn}/consent.html`);
        await leaveTrace(page.mainFrame());
        await session.open(start);
        const observed = await observedStorage(await pane.frame());
        crossSiteTest.expect(observed).toEqual({
          storage: thirdPartyStorage,
          cookies: thirdPartyStorage === 'allowed',
        });
        isProven = true;
      },
    });
  },
});

/** By its annotations a test of the documents knows which rows it shows. */
const annotationsOf = (names: readonly string[]) =>
  names.map((description) => ({ type: 'row', description }));

/** Shows rows in one browser session, with Outlook and the pane on one site. */
export function walk(title: string, rows: Rows): void {
  const annotation = annotationsOf(Object.keys(rows));
  sameSiteTest(title, { annotation }, ({ walkRows }) => walkRows(rows));
}

/** The same with rows before each of which the table says what they have in common. */
export function walkGroup(group: string, rows: Rows): void {
  const annotation = annotationsOf(Object.keys(rows).map((name) => `${group}: ${name}`));
  sameSiteTest(group, { annotation }, ({ walkRows }) => walkRows(rows));
}

/**
 * Shows rows with the pane as a frame of another site: in one browser session for each way to treat third parties.
 *
 * @param once rows in which it plays no part what the pane may keep; shown as most browsers are, with storage partitioned
 */
export function walkElsewhere(title: string, each: (storage: ThirdPartyStorage) => Rows, once: Rows): void {
  for (const storage of thirdPartyStorages) {
    const rows = { ...each(storage), ...(storage === 'partitioned' ? once : {}) };
    crossSiteTest.describe(() => {
      crossSiteTest.use({ thirdPartyStorage: storage });
      const annotation = annotationsOf(Object.keys(rows));
      crossSiteTest(`${title}, storage ${storage}`, { annotation }, ({ walkRows }) => walkRows(rows));
    });
  }
}

export { sameSiteTest as test };

/** Presses a button and waits until the window that it opens shows something. */
export async function opening(page: Page, press: () => Promise<void>): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await press();
  const window = await opened;
  await window.waitForURL(({ href }) => href !== 'about:blank', { waitUntil: 'commit' });
  return window;
}
