import type { Frame } from '@playwright/test';

declare global {
  interface Window {
    paneWatch?: { readonly told: string[]; readonly lost: string[] };
  }
}

/** What a user of a screen reader notices in the pane, from the moment on at which the watch begins. */
export interface PaneWatch {
  /** The texts that were read out since the last call, in their order: of status lines, alerts and other live regions. */
  told(): Promise<readonly string[]>;
  /** What had the focus each time when it was lost to the page as a whole, and nothing else took it. */
  lost(): Promise<readonly string[]>;
}

/** Begins to watch the page in a frame. */
export async function watchPane(frame: Frame): Promise<PaneWatch> {
  await frame.evaluate(() => {
    const watch = { told: [] as string[], lost: [] as string[] };
    window.paneWatch = watch;
    const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const known = new Map<Element, string>();
    const read = () => {
      for (const region of document.querySelectorAll<HTMLElement>(regions)) {
        const text = region.textContent.trim();
        if (known.get(region) === text) continue;
        known.set(region, text);
        if (text !== '') watch.told.push(text);
      }
    };
    // What is there already has been read out.
    for (const region of document.querySelectorAll(regions)) known.set(region, region.textContent.trim());
    let isPlanned = false;
    const observer = new MutationObserver(() => {
      // A region that changes several times within a frame is read out once.
      if (isPlanned) return;
      isPlanned = true;
      requestAnimationFrame(() => {
        isPlanned = false;
        read();
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });

    document.addEventListener('focusout', ({ target }) => {
      const left = target instanceof HTMLElement ? target : document.body;
      const name = `${left.localName} ${left.getAttribute('aria-label') ?? left.textContent}`.trim();
      // Two frames later, everything that wants the focus has taken it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (document.hasFocus() && document.activeElement === document.body) watch.lost.push(name);
        }),
      );
    });
  });
  const taken = (what: 'told' | 'lost') =>
    frame.evaluate(
      (name) =>
        new Promise<readonly string[]>((resolve) => {
          // What has just changed is noted within two frames.
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                resolve(window.paneWatch?.[name].splice(0) ?? []);
              }),
            ),
          );
        }),
      what,
    );
  return { told: () => taken('told'), lost: () => taken('lost') };
}
