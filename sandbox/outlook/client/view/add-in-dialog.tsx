import { useEffect, useRef } from 'react';
import { addIn } from '../state/create-outlook';
import type { ShownDialog } from '../state/outlook-state';
import { Icon } from './icons';

/** A dialog that the add-in shows within the page. */
export function AddInDialog({ dialog }: { readonly dialog: ShownDialog }) {
  const { width, height, content, dismiss } = dialog;
  const panel = useRef<HTMLDialogElement>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    place.current?.append(content);
    panel.current?.showModal();
  }, [content]);

  return (
    <dialog
      ref={panel}
      className="add-in-dialog"
      aria-label={addIn.name}
      style={{ width: `${width}vw`, height: `${height}vh` }}
      onCancel={(event) => {
        event.preventDefault();
        dismiss();
      }}
    >
      <div className="pane-heading">
        <h2>{addIn.name}</h2>
        <button type="button" className="icon-button" aria-label="Close dialog" onClick={dismiss}>
          <Icon name="close" />
        </button>
      </div>
      <div ref={place} className="dialog-place" />
    </dialog>
  );
}
