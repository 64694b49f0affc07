import { useCallback } from 'react';
import { hostActions } from '../protocol/host-numbers';

/*
 * The focus and the add-in's frame. Inside the frame the library keeps the Tab key to itself and reports when it runs
 * over the first or last control; the page around it then has to put the focus somewhere.
 */

/** Handles what the pane's page reports. */
export function useFocusMoves(): (action: number) => void {
  return useCallback((action: number) => {
    switch (action) {
      case hostActions.tabExit:
      case hostActions.nothingToFocus:
        // The pane is the last thing on the page.
        focusFirst(document.body);
        break;
      case hostActions.tabExitBackwards:
      case hostActions.nothingToFocusBackwards:
        document.querySelector<HTMLElement>('.pane-heading button:last-of-type')?.focus();
        break;
      case hostActions.ctrlF6Exit:
        moveToRegion(1);
        break;
      case hostActions.ctrlF6ExitBackwards:
        moveToRegion(-1);
        break;
    }
  }, []);
}

/** From the region with the focus to the next one or the one before: what F6 does. */
export function moveToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const start = current < 0 && step < 0 ? 0 : current;
  for (let count = 1; count <= regions.length; count += 1) {
    const region = regions[(start + step * count + regions.length * 2) % regions.length];
    if (region && focusFirst(region)) return;
  }
}

function focusFirst(region: HTMLElement): boolean {
  const target = region.querySelector<HTMLElement>(
    'button:not([tabindex="-1"]), a[href], select, [tabindex="0"], iframe',
  );
  target?.focus();
  return target !== null;
}
