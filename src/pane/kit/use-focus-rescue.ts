import { useEffect, type RefObject } from 'react';

/**
 * Focuses what Tab does not reach otherwise. As long as it has the focus it is reached: on Tab, Office.js moves the focus
 * itself, and from an element that is not in its list it leads out of the pane.
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
 * Gives the focus to a target when the element that had it is taken out of the pane. The browser would leave it to the
 * page as a whole, and a person with a keyboard or a screen reader would start anew. Never takes it from an element.
 *
 * @param whileEmpty has it as long as the target says nothing and would be no name for where the focus is
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
      // Leaving for another window or the page itself is the person's own doing, as long as the element stays. That
      // shows a moment later: an element that is taken out loses the focus while it is still in its place.
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
