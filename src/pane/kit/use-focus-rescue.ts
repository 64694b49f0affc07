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
 * Moves the focus to a target when the focused element is removed from the pane. The browser would move it to the page
 * as a whole, and a user with a keyboard or a screen reader would have to start over. Never takes the focus from an
 * element.
 *
 * @param whileEmpty gets the focus while the target has no text to name it
 */
export function useFocusRescue(
  pane: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
  whileEmpty: RefObject<HTMLElement | null> = target,
): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return undefined;
    let last: Element | undefined;
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
      if (!last || last.isConnected) return;
      last = undefined;
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) {
        const isSilent = !target.current?.textContent;
        focusOnce((isSilent ? whileEmpty.current : undefined) ?? target.current);
      }
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
    };
  }, [pane, target, whileEmpty]);
}
