import { expect, test } from './support/fixtures';

declare global {
  interface Window {
    moved?: string[];
  }
}

test.describe('for users who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves in the whole job', async ({ context, outlook, pane }) => {
    await context.addInitScript(() => {
      const moved: string[] = [];
      window.moved = moved;
      const note = ({ target }: Event) => {
        if (!(target instanceof Element)) return;
        for (const { effect } of target.getAnimations()) {
          // A change within a hundredth of a millisecond is none that can be seen.
          if (Number(effect?.getComputedTiming().duration) > 1) moved.push(target.outerHTML.slice(0, 100));
        }
      };
      document.addEventListener('transitionrun', note);
      document.addEventListener('animationstart', note);
    });
    await pane.open('dentist');
    await pane.button('Tomorrow').click();
    await pane.button('More options').click();
    await pane.list.click();
    await outlook.pane.getByRole('option', { name: 'Work' }).click();
    await pane.title.fill('See the dentist');
    await pane.create.click();
    await expect(pane.card('See the dentist')).toBeVisible();
    await pane.act('See the dentist', 'Rename');
    await pane.button('Cancel').click();
    await pane.checkbox('See the dentist').click();
    await expect(pane.card('See the dentist')).toContainText('Completed');
    const frame = await pane.frame();
    expect(await frame.evaluate(() => window.moved)).toEqual([]);
  });
});
