import { useEffect, useRef, useState } from 'react';
import { addIn, type Outlook } from '../state/create-outlook';
import type { OutlookSettings } from '../state/outlook-state';
import { AddInIcon } from './add-in-icon';
import { useFocusMoves } from './focus-moves';
import { Icon } from './icons';
import { PaneResizer, paneWidths } from './pane-resizer';

/** The add-in's pane at the right, with its page in a frame of another origin. */
export function TaskPane(props: {
  readonly outlook: Outlook;
  readonly isPinned: boolean;
  /** Mails are being dragged: the frame below would keep their events to itself. */
  readonly isDragging: boolean;
  readonly settings: OutlookSettings;
  /** Another number after each build of the add-in. */
  readonly build: number;
}) {
  const { outlook, isPinned, settings, build } = props;
  const { language, nestedAppAuth } = settings;
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(paneWidths.start);
  const moveFocus = useFocusMoves();

  // What a page learns only when it starts has to start it anew, and so does a new build.
  useEffect(() => {
    if (!place.current) return undefined;
    const frame = outlook.openPaneFrame(place.current, moveFocus);
    return () => frame.remove();
  }, [outlook, moveFocus, language, nestedAppAuth, build]);

  return (
    <aside className="pane" aria-label="Task pane" style={{ width }} data-region="">
      <PaneResizer width={width} onResize={setWidth} />
      <div className="pane-heading">
        <AddInIcon source={`${outlook.start.addInOrigin}/assets/icon-32.png`} size={20} />
        <h2>{addIn.name}</h2>
        {outlook.canPin && (
          <button
            type="button"
            className="icon-button pin-button"
            aria-pressed={isPinned}
            aria-label="Pin"
            title={
              isPinned
                ? 'Pinned: stays open when you go to another mail'
                : 'Keep open when you go to another mail'
            }
            onClick={() => outlook.setPinned(!isPinned)}
          >
            <Icon name="pin" />
          </button>
        )}
        <button type="button" className="icon-button" aria-label="Close" onClick={() => outlook.closePane()}>
          <Icon name="close" />
        </button>
      </div>
      <div ref={place} className="pane-content" />
      {props.isDragging && (
        <div
          className="pane-cover"
          role="presentation"
          onDragOver={(event) => {
            event.preventDefault();
            outlook.dragOverPane();
          }}
          onDrop={(event) => {
            event.preventDefault();
            void outlook.dropOnPane();
          }}
        />
      )}
    </aside>
  );
}
