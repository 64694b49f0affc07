import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { WireFolder } from '../../wire';
import { Icon, isIconName } from './icons';

/** Button with a menu of the folders that a mail can go to. */
export function MoveMenu(props: {
  readonly folders: readonly WireFolder[];
  readonly onMove: (folderId: string) => void;
}) {
  const { folders, onMove } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();

  useEffect(() => {
    if (isOpen) menu.current?.querySelector('button')?.focus();
  }, [isOpen]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const position = items.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (position + 1) % items.length,
      ArrowUp: (position - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const target = steps[event.key];
    if (target !== undefined) items[target]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }

  return (
    <div
      className="menu-place"
      role="presentation"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="quiet-button"
        title="Move to"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="move" />
        <span>Move to</span>
        <Icon name="chevron" size={16} />
      </button>
      {isOpen && (
        <div
          ref={menu}
          id={menuId}
          className="menu"
          role="menu"
          aria-label="Move to"
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {folders.map(({ id, name, wellKnownName }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onMove(id);
              }}
            >
              <Icon name={isIconName(wellKnownName) ? wellKnownName : 'folder'} />
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
