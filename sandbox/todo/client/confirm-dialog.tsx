import { useEffect, useRef } from 'react';

/** Asks before something is deleted. Escape means no. */
export function ConfirmDialog(props: { question: string; onYes: () => void; onNo: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="question" onCancel={props.onNo}>
      <p id="question">{props.question}</p>
      <div className="buttons">
        <button type="button" onClick={props.onNo}>
          Cancel
        </button>
        <button type="button" className="danger" onClick={props.onYes}>
          Delete
        </button>
      </div>
    </dialog>
  );
}
