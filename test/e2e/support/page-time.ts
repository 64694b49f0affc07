import { expect, type BrowserContext, type Locator } from '@playwright/test';

/** The clock of all pages of a test, so that the product's waits cost no real time. */
export interface PageTime {
  /** Advances the pages' time by `ms` milliseconds; each timer that is due fires once. */
  pass(ms: number): Promise<void>;
  /** Advances time until an element is shown, with the given text if any. */
  passUntil(shown: Locator, text?: string): Promise<void>;
}

/** More than the product waits between two attempts of one run, in milliseconds. */
const step = 6_000;

/** The clock of pages that have it installed. */
export function createPageTime(context: BrowserContext): PageTime {
  const pass = (ms: number) => context.clock.fastForward(ms);
  return {
    pass,
    async passUntil(shown, text = '') {
      await expect(async () => {
        const [first] = await shown.allInnerTexts();
        if (first?.includes(text)) return;
        await pass(step);
        throw new Error(`"${text}" is not there yet, but: ${first ?? 'nothing'}`);
      }).toPass({ intervals: [50, 100, 200] });
    },
  };
}
