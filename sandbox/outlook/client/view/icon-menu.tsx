import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Icon, type IconName } from './icons';

/** Button with a menu of what can be done with a mail: where it can go, what comes back. */
export function IconMenu<Id extends string>(props: {
  readonly label: string;
  readonly icon: IconName;
  readonly entries: readonly { readonly id: Id; readonly name: string; readonly icon?: IconName }[];
  readonly onChoose: (id: Id) => void;
}) {
  const { label, icon, entries, onChoose } = props;
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
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
        <span>{label}</span>
        <Icon name="chevron" size={16} />
      </button>
      {isOpen && (
        <div
          ref={menu}
          id={menuId}
          className="menu"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {entries.map(({ id, name, icon: own }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(id);
              }}
            >
              {own && <Icon name={own} />}
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
