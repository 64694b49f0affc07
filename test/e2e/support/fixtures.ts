import { request, test as base } from '@playwright/test';
import { createAddInPane, type AddInPane } from './add-in-pane';
import { createControlClient, type ControlClient, type Exchange } from './control-client';
import { createOutlookPage, type OutlookPage } from './outlook-page';
import { createPageTime, type PageTime } from './page-time';
import { originsAt, type Origins } from './sandbox-process';
import { keepTraffic } from './traffic-file';

/** A sandbox that no other test uses at the same time, as at its start before each test. */
export interface Sandbox {
  readonly origins: Origins;
  readonly control: ControlClient;
  /** The exchanges between the add-in and Graph in this test so far. */
  graphTraffic(): Promise<readonly Exchange[]>;
}

interface TestFixtures {
  readonly sandbox: Sandbox;
  readonly outlook: OutlookPage;
  /** The pane in that Outlook. */
  readonly pane: AddInPane;
  /** The clock of the pages, which a test that uses it can advance. */
  readonly time: PageTime;
  /** Errors that the test's pages wrote to the console or did not catch. */
  readonly consoleErrors: string[];
}

interface WorkerFixtures {
  readonly workerSandbox: { readonly origins: Origins; readonly control: ControlClient };
}

/**
 * Playwright puts scripts of its own into every frame. In the frame of a mail's body, where none may run, Chromium now
 * and then says so.
 */
function isOfTheTool(text: string): boolean {
  return text.startsWith("Blocked script execution in 'about:srcdoc'");
}

/** Playwright's test with a sandbox; import it from here in every browser test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  workerSandbox: [
    async ({}, use, { parallelIndex }) => {
      const origins = originsAt(parallelIndex);
      const context = await request.newContext({ baseURL: origins.outlook, ignoreHTTPSErrors: true });
      await use({ origins, control: createControlClient(context) });
      await context.dispose();
    },
    { scope: 'worker' },
  ],

  sandbox: [
    async ({ workerSandbox: { origins, control } }, use) => {
      await control.reset();
      await use({ origins, control, graphTraffic: () => control.traffic() });
      keepTraffic(await control.trafficLines());
    },
    { auto: true },
  ],

  consoleErrors: [
    async ({ context }, use, testInfo) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' && !isOfTheTool(message.text())) errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(errors);
      if (errors.length > 0) await testInfo.attach('console errors', { body: errors.join('\n') });
    },
    { auto: true },
  ],

  time: async ({ context }, use) => {
    await context.clock.install();
    await use(createPageTime(context));
  },

  outlook: async ({ page, sandbox: { origins, control } }, use) => {
    await use(createOutlookPage(page, origins.outlook, control));
  },

  pane: async ({ outlook }, use) => {
    await use(createAddInPane(outlook));
  },
});

export { expect } from '@playwright/test';
