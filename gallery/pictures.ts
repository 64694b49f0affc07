import type { Frame, Page } from '@playwright/test';
import { axeFindings } from '../test/e2e/support/axe-findings';
import { layoutFaults } from '../test/e2e/support/layout-faults';
import { addJapaneseFont } from './font';
import type { Language } from './language';
import type { Stage, Walk } from './walk';

/** How a state is looked at. */
export interface Look {
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly language: Language;
  /** Of the pane, in pixels. */
  readonly width: 320 | 450;
}

/** A picture of a state, and what is wrong with it. */
export interface Picture extends Look {
  readonly png: Buffer;
  readonly faults: readonly string[];
}

/** No pane is lower than this, in pixels. */
const lowest = 480;

const light = (language: Language): Look => ({ theme: 'light', language, width: 320 });

/** Every state is looked at in each language, and in English in each theme and in a wide pane. */
function looksFor({ shows }: Walk, language: Language): readonly Look[] {
  const plain = light(language);
  if (language !== 'en-US' || shows === 'notifications') return [plain];
  const themes = [{ ...plain, theme: 'dark' } as const, { ...plain, theme: 'contrast' } as const];
  return shows === 'page' ? [plain, ...themes] : [plain, { ...plain, width: 450 }, ...themes];
}

/** The state that the stage is in, in all looks that belong to this language. The state stays as it is. */
export async function takePictures(
  stage: Stage,
  walk: Walk,
  language: Language,
): Promise<readonly Picture[]> {
  const { page, pane } = stage;
  // Nothing is under the pointer.
  await page.mouse.move(1, 1);
  const frame = walk.shows === undefined ? await pane.frame() : page.mainFrame();
  await addJapaneseFont(frame);
  const pictures: Picture[] = [];
  for (const look of looksFor(walk, language)) {
    await wear(page, frame, look.theme);
    if (walk.shows === undefined) await fit(frame, look.width);
    const isSandbox = walk.shows === 'notifications';
    const faults = isSandbox ? [] : await faultsIn(frame, look);
    pictures.push({ ...look, faults, png: await shoot(stage, walk) });
  }
  await wear(page, frame, 'light');
  return pictures;
}

/** Shows the page in a frame in another theme. */
export async function wear(page: Page, frame: Frame, theme: Look['theme']): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });
  if (theme === 'contrast') return;
  // As the pane does when Outlook reports another theme. A click in Outlook would take the focus.
  await frame.evaluate((told) => {
    if (document.documentElement.dataset['theme']) document.documentElement.dataset['theme'] = told;
  }, theme);
}

/** Gives the pane that width, and the height that its content takes. */
export async function fit(frame: Frame, width: number): Promise<void> {
  const element = await frame.frameElement();
  const set = (height: string) =>
    element.evaluate(
      (pane, size) => {
        if (!(pane instanceof HTMLElement)) return;
        Object.assign(pane.style, { flex: 'none', height: size.height });
        const aside = pane.closest('aside');
        if (aside) aside.style.width = `${size.width}px`;
      },
      { width, height },
    );
  await set('1px');
  const height = await frame.evaluate(() => {
    const bottoms = [...document.querySelectorAll('main, [role="menu"], [role="listbox"]')].map(
      (part) => part.getBoundingClientRect().bottom + window.scrollY,
    );
    return Math.ceil(Math.max(...bottoms));
  });
  await set(`${Math.max(height + 1, lowest)}px`);
  await frame.evaluate(() => {
    window.scrollTo(0, 0);
  });
}

/** What is wrong with the page in a frame in that look: by axe, and with its layout. */
export async function faultsIn(frame: Frame, { theme, width }: Look): Promise<readonly string[]> {
  // Which colours are forced is up to the user.
  if (theme === 'contrast') return [];
  // A theme can break no more than the contrast.
  if (theme === 'dark') return axeFindings(frame, ['color-contrast']);
  return [...(width === 320 ? await axeFindings(frame) : []), ...(await layoutFaults(frame))];
}

async function shoot({ page, outlook, pane }: Stage, { shows }: Walk): Promise<Buffer> {
  const how = { animations: 'disabled', caret: 'hide' } as const;
  if (shows === 'page') return page.screenshot({ ...how, clip: { x: 0, y: 0, width: 900, height: 600 } });
  const target = shows === 'notifications' ? outlook.notifications : (await pane.frame()).frameElement();
  return (await target).screenshot(how);
}
