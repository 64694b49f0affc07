import { useRef, useState, type KeyboardEvent } from 'react';
import { AddInIcon } from './add-in-icon';

/** The add-in's two buttons. Arrow keys go from one to the other, Tab goes past them. */
export function Ribbon(props: {
  readonly addInOrigin: string;
  /** The add-in needs an open mail. */
  readonly isEnabled: boolean;
  /** The pane also takes several selected mails. */
  readonly takesSeveral: boolean;
  readonly isPaneOpen: boolean;
  readonly runningCommands: number;
  readonly status: string;
  readonly onTogglePane: () => void;
  readonly onCommand: () => void;
}) {
  const { addInOrigin, isEnabled, isPaneOpen, runningCommands } = props;
  const isPaneEnabled = isEnabled || isPaneOpen || props.takesSeveral;
  const toolbar = useRef<HTMLDivElement>(null);
  const [reachable, setReachable] = useState(0);
  const isRunning = runningCommands > 0;

  function onKeyDown({ key }: KeyboardEvent): void {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(toolbar.current?.querySelectorAll('button') ?? [])];
    const next = (reachable + step + buttons.length) % buttons.length;
    setReachable(next);
    buttons[next]?.focus();
  }

  const button = (index: number) => ({
    type: 'button' as const,
    className: 'ribbon-button',
    tabIndex: index === reachable ? 0 : -1,
    onFocus: () => setReachable(index),
  });

  return (
    <div className="ribbon">
      <div
        ref={toolbar}
        className="ribbon-buttons"
        role="toolbar"
        aria-label="Ribbon"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <button
          {...button(0)}
          aria-expanded={isPaneOpen}
          aria-disabled={!isPaneEnabled}
          onClick={() => {
            if (isPaneEnabled) props.onTogglePane();
          }}
        >
          <AddInIcon source={`${addInOrigin}/assets/icon-32.png`} />
          To Do
        </button>
        <button
          {...button(1)}
          aria-disabled={!isEnabled}
          aria-busy={isRunning}
          title="Create a task from this mail at once, with the usual list and settings"
          onClick={() => {
            if (isEnabled) props.onCommand();
          }}
        >
          <AddInIcon source={`${addInOrigin}/assets/command-32.png`} />
          Create task from email
        </button>
      </div>
      <p className="ribbon-status" role="status">
        {isRunning && <span className="spinner" />}
        {isRunning ? 'Create task from email is running' : props.status}
      </p>
    </div>
  );
}
