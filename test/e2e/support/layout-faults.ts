import type { Frame } from '@playwright/test';

/**
 * What is wrong with the layout of the page in a frame, as short texts: it scrolls sideways, text sticks out of its box or
 * is cut off (an ellipsis is on purpose), also in the middle of a line of a field that scrolls, a button sticks to the text
 * above it, or a target is smaller than 24 by 24 pixels (WCAG 2.5.8; links within a sentence are exempt).
 */
export function layoutFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const smallest = 24;
    const closest = 3;
    const faults: string[] = [];
    /** Texts for screen readers alone stand in a box of the size of a point. */
    const isForEyes = (element: HTMLElement | null): boolean =>
      element === null ||
      ((element.clientWidth > 2 || getComputedStyle(element).overflowX !== 'hidden') &&
        isForEyes(element.parentElement));
    const all = [...document.body.querySelectorAll('*')].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element.checkVisibility({ visibilityProperty: true }) &&
        isForEyes(element),
    );
    const nameOf = (element: HTMLElement) => {
      const text = element.getAttribute('aria-label') ?? element.innerText;
      return `${element.localName} "${text.trim().slice(0, 40)}"`;
    };

    const beyond = document.documentElement.scrollWidth - window.innerWidth;
    if (beyond > 0) faults.push(`scrolls sideways by ${beyond} px`);

    const isCut = (element: HTMLElement) => {
      const { display, textOverflow, overflowY } = getComputedStyle(element);
      if (display === 'inline' || textOverflow === 'ellipsis' || element.clientWidth === 0) return false;
      const isTooWide = element.scrollWidth > element.clientWidth + 1;
      const isTooHigh = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2;
      return isTooWide || isTooHigh;
    };
    const cut = all.filter(isCut);
    for (const element of cut) {
      // The innermost one has the text.
      if (!cut.some((other) => other !== element && element.contains(other))) {
        faults.push(`cut off: ${nameOf(element)}`);
      }
    }

    for (const field of all.filter((element) => element.localName === 'textarea')) {
      const { lineHeight, paddingTop } = getComputedStyle(field);
      const lines = (field.clientHeight - parseFloat(paddingTop)) / parseFloat(lineHeight);
      const isScrolled = field.scrollHeight > field.clientHeight;
      if (isScrolled && Math.abs(lines - Math.round(lines)) > 0.1) {
        faults.push(`cut in a line: ${nameOf(field)} shows ${lines.toFixed(1)} lines`);
      }
    }

    const texts = all
      .filter((element) => element.localName === 'p')
      .map((text) => text.getBoundingClientRect());
    for (const button of all.filter((element) => element.localName === 'button')) {
      const box = button.getBoundingClientRect();
      const isBelow = (text: DOMRect) =>
        text.left < box.right && box.left < text.right && Math.abs(box.top - text.bottom) < closest;
      if (texts.some(isBelow)) faults.push(`sticks to the text above: ${nameOf(button)}`);
    }

    const targets = 'button, a[href], input, select, textarea, summary, [role="option"], [role^="menuitem"]';
    for (const target of all.filter((element) => element.matches(targets))) {
      const isInSentence =
        getComputedStyle(target).display === 'inline' &&
        target.closest('p') !== null &&
        target.matches('a, button');
      if (isInSentence) continue;
      // A label is a target as well, for its field.
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      const boxes = [target, ...labels].map((element) => element.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (Math.min(width, height) < smallest - 0.1) {
        faults.push(`small target: ${nameOf(target)} is ${Math.round(width)} by ${Math.round(height)} px`);
      }
    }
    return faults;
  });
}
