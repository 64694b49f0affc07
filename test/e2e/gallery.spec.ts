import { allWords } from '../../gallery/language';
import { faultsIn, fit, wear } from '../../gallery/pictures';
import { createStage } from '../../gallery/walk';
import { walks } from '../../gallery/walks';
import { expect, test } from './support/fixtures';

/** The first walk of each group: `npm run gallery` makes all of them, in all languages. */
const groups = [...new Set(walks.map(({ group }) => group))];
const first = groups.flatMap((name) => walks.find(({ group }) => group === name) ?? []);

test.describe('axe finds nothing, and nothing is cut off, too small or too wide for 320 pixels', () => {
  // As in the gallery: a pane that is resized moves away from under the pointer, and colours in a transition cannot be judged.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test.beforeEach(async ({ context }) => {
    await context.clock.install();
  });

  for (const walk of first) {
    test(`in the gallery’s states of “${walk.group}”`, async ({ page, pane, sandbox }) => {
      const words = await allWords('en-US');
      const stage = createStage(page, sandbox.origins, sandbox.control, words);
      for (const [state, steps] of Object.entries(walk.states)) {
        await test.step(state, async () => {
          await steps(stage);
          if (walk.shows === 'notifications') return;
          const frame = walk.shows === 'page' ? page.mainFrame() : await pane.frame();
          const look = { theme: 'light', language: 'en-US', width: 320 } as const;
          if (walk.shows === undefined) await fit(frame, look.width);
          expect(await faultsIn(frame, look), state).toEqual([]);
          await wear(page, frame, 'dark');
          expect(await faultsIn(frame, { ...look, theme: 'dark' }), `${state}, dark`).toEqual([]);
          await wear(page, frame, 'light');
        });
      }
    });
  }
});
