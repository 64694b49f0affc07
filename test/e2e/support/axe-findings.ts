import type { Frame } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What axe finds wrong with the page in a frame, as short texts.
 *
 * @param rules ids of the only rules to apply; default all. A theme can break no other than `color-contrast`.
 */
export async function axeFindings(frame: Frame, rules?: readonly string[]): Promise<readonly string[]> {
  // A page that is looked at again has it already.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async (only) => {
    // Colours in a transition cannot be judged; endless animations are no transition.
    const ways = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ways.map(({ finished }) => finished));
    const options = only === undefined ? {} : { runOnly: { type: 'rule' as const, values: [...only] } };
    const { violations } = await window.axe.run({ iframes: false, ...options });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, rules);
}
