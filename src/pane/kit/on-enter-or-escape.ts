import type { KeyboardEvent } from 'react';

/**
 * Handles Enter and Escape in a field that stands inside a form: they neither submit the form around it nor close what
 * holds it. Without `escape`, Escape goes its way.
 */
export function onEnterOrEscape(enter: () => void, escape: (() => void) | undefined) {
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const act = event.key === 'Enter' ? enter : event.key === 'Escape' ? escape : undefined;
    if (!act) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
}
