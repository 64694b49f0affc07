import type { Frame, Page } from '@playwright/test';

/** Outcome of an asynchronous function of Office.js, as plain data. */
export interface ProbeOutcome {
  readonly status: string;
  readonly value: unknown;
  readonly code: number | undefined;
}

declare global {
  interface Window {
    /** Set by the probe's pane: calls a function of Office.js that takes a callback. */
    call(owner: unknown, name: string, ...given: unknown[]): Promise<ProbeOutcome>;
    seen: { items: (string | null)[]; themes: Record<string, string>[]; config: unknown };
    ready: Promise<{ host: string; platform: string }>;
  }
}

/** The frame of the task pane, once its page has met Office.js. */
export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.getByTitle('Email to To Do', { exact: true }).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The task pane has no frame.');
  await frame.waitForFunction(() => 'ready' in window);
  await frame.evaluate(() => window.ready.then(() => undefined));
  return frame;
}
