import { describe, expect, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { lazyPart } from '../../../src/pane/kit/lazy-part';
import { PartBoundary } from '../../../src/pane/kit/part-boundary';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

/** A part whose chunk loads only after a number of failures, and its placeholder. */
function shownPart(failures: number) {
  let loads = 0;
  const { Part, preload } = lazyPart(() => {
    loads += 1;
    return loads > failures
      ? Promise.resolve(Greeting)
      : Promise.reject(new Error('Loading chunk 7 failed.'));
  });
  const show = () =>
    render(
      <PartBoundary fallback={<p>Failed</p>}>
        <Suspense fallback={<p>Loading</p>}>
          <Part name="Adele" />
        </Suspense>
      </PartBoundary>,
    );
  return { preload, show, loads: () => loads };
}

describe('a part in a chunk of its own', () => {
  test('is shown at once when it was loaded beforehand', async () => {
    const { preload, show } = shownPart(0);
    await preload();
    show();
    expect(screen.getByText('Hello Adele')).toBeVisible();
  });

  test('is waited for when it was not', async () => {
    const { show } = shownPart(0);
    await act(async () => {
      show();
    });
    expect(await screen.findByText('Hello Adele')).toBeVisible();
  });

  test('is loaded once more in use when it did not come beforehand', async () => {
    const { preload, show, loads } = shownPart(1);
    await preload();
    await act(async () => {
      show();
    });
    expect(await screen.findByText('Hello Adele')).toBeVisible();
    expect(loads()).toBe(2);
  });

  test('says so when it cannot be loaded, and asks no more', async () => {
    const { show, loads } = shownPart(9);
    const quiet = console.error;
    console.error = () => {};
    await act(async () => {
      show();
    });
    expect(await screen.findByText('Failed')).toBeVisible();
    console.error = quiet;
    expect(loads()).toBe(1);
  });
});
