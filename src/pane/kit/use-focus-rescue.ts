import { useEffect, type RefObject } from 'react';

/**
 * Focuses an element that Tab does not reach, and makes it reachable while it has the focus: Office.js moves the focus
 * itself on Tab, and from an element that is not in its list it leads out of the pane.
 */
function focusOnce(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = 0;
  element.addEventListener(
    'blur',
    () => {
      element.tabIndex = -1;
    },
    { once: true },
  );
  element.focus();
}

/**
 * Moves the focus to the first target with a text, else to the first one, when the focused element is removed from the
 * pane. The browser would move it to the page as a whole, and a user with a keyboard or a screen reader would have to start
 * over. It goes on to an earlier target that appears later. Never takes the focus from another element.
 */
export function useFocusRescue(
  pane: RefObject<HTMLElement | null>,
  targets: readonly RefObject<HTMLElement | null>[],
): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return undefined;
    let last: Element | undefined;
    let rescued: HTMLElement | undefined;
    const remember = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : undefined;
    };
    const forget = ({ target: left }: FocusEvent) => {
      // The user may leave for another window or the page itself, as long as the element stays. That can only be
      // checked a moment later: an element that is removed loses the focus while it is still in its place.
      setTimeout(() => {
        if (last === left && last.isConnected) last = undefined;
      });
    };
    const observer = new MutationObserver(() => {
      const { activeElement } = document;
      const isLost = last && !last.isConnected && (activeElement === null || activeElement === document.body);
      if (last && !last.isConnected) last = undefined;
      if (!isLost && (!rescued || rescued !== activeElement)) return;
      const present = targets.flatMap(({ current }) => current ?? []);
      const target = present.find(({ textContent }) => textContent) ?? present[0];
      if (!target || target === activeElement) return;
      rescued = target;
      focusOnce(target);
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
    };
  }, [pane, targets]);
}
