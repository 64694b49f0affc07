import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { Button } from './button';
import { useSharedStyles } from './shared-styles';

/** One entry of a menu. With `isChosen` it is one of several values of its section. */
export interface MenuEntry {
  readonly label: string;
  readonly icon?: ReactElement;
  readonly isChosen?: boolean;
  readonly onChoose: () => void;
}

/** Entries that belong together, with a heading or only a separator. */
export interface MenuSection {
  readonly heading?: string;
  readonly entries: readonly MenuEntry[];
}

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  anchor: { position: 'relative' },
  menu: {
    position: 'absolute',
    zIndex: tokens.zIndexPopup,
    insetInlineEnd: 0,
    top: '100%',
    width: 'max-content',
    maxWidth: '16rem',
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  section: {
    display: 'flex',
    flexDirection: 'column',
    ':not(:first-child)': {
      marginTop: tokens.spacingVerticalXS,
      paddingTop: tokens.spacingVerticalXS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  heading: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  entry: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  icon: { display: 'flex', width: tokens.spacingHorizontalXL, flexShrink: 0 },
});

/**
 * A button with a menu, after the pattern of the ARIA Authoring Practices. The menu stays beside its button in the
 * document; the page scrolls to show all of it.
 */
export function MenuButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly sections: readonly MenuSection[];
  /** The menu ends where the positioned element around the button ends, for want of room before the button. */
  readonly isAlignedAround?: boolean;
}) {
  const { label, icon, sections, isAlignedAround = false } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const closeToButton = () => {
    root.current?.querySelector('button')?.focus();
    setIsOpen(false);
  };

  useLayoutEffect(() => {
    if (!isOpen) return;
    menu.current?.scrollIntoView({ block: 'nearest' });
    menu.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
  }, [isOpen]);

  const handleKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const goTo = (index: number) => {
      event.preventDefault();
      all.at(index % all.length)?.focus();
    };
    if (event.key === 'ArrowDown') goTo(at + 1);
    else if (event.key === 'ArrowUp') goTo(at - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(-1);
    else if (event.key === 'Tab' || event.key === 'Escape') {
      // Office.js would leave the pane: always on Escape, and on Tab because a menu entry is no tab stop. The browser's
      // own Tab continues from the button.
      event.stopPropagation();
      closeToButton();
    } else if (event.key.length === 1 && event.key !== ' ') {
      const starts = (entry: HTMLElement) =>
        entry.textContent.toLowerCase().startsWith(event.key.toLowerCase());
      const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(starts);
      next?.focus();
    }
  };
  const handleBlur = (event: FocusEvent) => {
    if (!root.current?.contains(event.relatedTarget)) setIsOpen(false);
  };

  return (
    <div className={mergeClasses(styles.root, !isAlignedAround && styles.anchor)} ref={root}>
      <Button
        id={`${id}button`}
        appearance="subtle"
        size="small"
        icon={icon}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      />
      {isOpen && (
        <div
          id={id}
          className={styles.menu}
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-labelledby={`${id}button`}
          onKeyDown={handleKeyDown}
          onBlur={handleBlur}
        >
          {sections.map(({ heading, entries: own }, index) => (
            <div
              key={heading ?? own[0]?.label}
              className={styles.section}
              role="group"
              aria-labelledby={heading === undefined ? undefined : `${id}-${index}`}
            >
              {heading !== undefined && (
                <span id={`${id}-${index}`} className={mergeClasses(shared.hint, styles.heading)}>
                  {heading}
                </span>
              )}
              {own.map((entry) => (
                <button
                  key={entry.label}
                  type="button"
                  className={styles.entry}
                  role={entry.isChosen === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked={entry.isChosen}
                  tabIndex={-1}
                  onClick={() => {
                    closeToButton();
                    entry.onChoose();
                  }}
                >
                  <span className={styles.icon}>
                    {entry.isChosen === true ? <Checkmark20Regular aria-hidden /> : entry.icon}
                  </span>
                  {entry.label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
