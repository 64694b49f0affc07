import type { KeyboardEvent, PointerEvent } from 'react';

/** Widths of the task pane in pixels. */
export const paneWidths = { least: 320, start: 320, most: 480 } as const;
const step = 16;

/** The edge by which the pane is made wider: by dragging, or with the arrow keys. */
export function PaneResizer(props: { readonly width: number; readonly onResize: (width: number) => void }) {
  const { width } = props;
  const resize = (wanted: number) =>
    props.onResize(Math.round(Math.max(paneWidths.least, Math.min(paneWidths.most, wanted))));

  function onKeyDown(event: KeyboardEvent): void {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: paneWidths.least,
      End: paneWidths.most,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(document.documentElement.clientWidth - event.clientX);
  }

  return (
    // A separator that can be moved is a control: https://www.w3.org/TR/wai-aria-1.2/#separator
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a movable separator is a control
    <div
      className="pane-resizer"
      role="separator"
      aria-label="Resize task pane"
      aria-orientation="vertical"
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      aria-valuenow={width}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a movable separator is a control
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
