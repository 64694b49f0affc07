import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import {
  Suspense,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import type { TodoList } from '../../domain/task/task';
import { LabelledField } from './labelled-field';
import { LazyListOptions } from './lazy-list-options';
import { listsMatching } from './list-filter';
import { PartBoundary } from './part-boundary';
import { useSharedStyles } from './shared-styles';
import { useWords } from './words';

const useStyles = makeStyles({
  root: { position: 'relative' },
  // A name has its own text direction, and the room for the icon stays where the icon is.
  input: { paddingInlineEnd: tokens.spacingHorizontalXXXL, unicodeBidi: 'plaintext', textAlign: 'start' },
  chevron: {
    position: 'absolute',
    insetInlineEnd: tokens.spacingHorizontalS,
    top: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground3,
    pointerEvents: 'none',
  },
  popup: {
    position: 'absolute',
    zIndex: 1,
    insetInlineStart: 0,
    insetInlineEnd: 0,
    maxHeight: '15rem',
    overflowY: 'auto',
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  below: { top: `calc(100% + ${tokens.spacingVerticalXXS})` },
  above: { bottom: `calc(100% + ${tokens.spacingVerticalXXS})` },
  none: { padding: tokens.spacingHorizontalS },
});

/** Height that the popup may need, in CSS pixels, to decide on which side of the field it opens. */
const popupHeight = 250;

/**
 * A choice among lists: an editable combobox with list autocomplete, after the pattern of the ARIA Authoring Practices.
 * Typing only filters the options; leaving the field without choosing keeps the previous list.
 */
export function ListCombobox(props: {
  readonly label: string;
  /** The suggested one first. */
  readonly lists: readonly TodoList[];
  readonly suggested?: TodoList | undefined;
  readonly selected: TodoList | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** No list is known yet. */
  readonly isLoading?: boolean;
  /** What was wrong with the choice when it was submitted. */
  readonly error?: string | undefined;
  /** Shown at the end of the label's line. It can ask for a new list with what was typed so far. */
  readonly aside?: (askForNew: () => void) => ReactNode;
  readonly onSelect: (list: TodoList) => void;
  /** The user asks for a new list; `name` is what was typed so far. Absent where none can be made. */
  readonly onNew?: (name: string) => void;
  /** Keys that are not for the options. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { label, lists, suggested, selected, inputRef, isLoading = false, error } = props;
  const { aside, onSelect, onNew, onKeyDown } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isAbove, setIsAbove] = useState(false);
  const [typed, setTyped] = useState<string>();
  const [activeId, setActiveId] = useState<string>();

  const shown = listsMatching(lists, typed ?? '');
  const activeIndex = shown.findIndex((list) => list.id === activeId);
  const active = isOpen ? shown[activeIndex] : undefined;
  const optionId = (list: TodoList) => `${id}-${list.id}`;

  useLayoutEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const open = (activate: TodoList | undefined) => {
    const box = root.current?.getBoundingClientRect();
    setIsAbove(box !== undefined && box.bottom + popupHeight > window.innerHeight && box.top > popupHeight);
    setActiveId(activate?.id);
    setIsOpen(true);
  };
  const close = () => {
    setIsOpen(false);
    setTyped(undefined);
    setActiveId(undefined);
  };
  const choose = (list: TodoList) => {
    onSelect(list);
    close();
  };
  const isUnknown = shown.length === 0 && typed !== undefined && typed.trim() !== '';
  const askForNew = () => {
    onNew?.(typed?.trim() ?? '');
    close();
  };
  const move = (by: 1 | -1) => {
    if (!isOpen) {
      open(selected ?? shown[0]);
      return;
    }
    const from = activeIndex < 0 && by < 0 ? 0 : activeIndex;
    setActiveId(shown[(from + by + shown.length) % shown.length]?.id);
  };

  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, its keys are not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && isOpen && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (active) choose(active);
      else if (isUnknown && onNew) askForNew();
      else close();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else onKeyDown?.(event);
  };

  return (
    <LabelledField label={label} error={error} {...(aside && { aside: aside(askForNew) })}>
      {(control) => (
        <div className={styles.root} ref={root}>
          <input
            {...control}
            className={mergeClasses(control.className, styles.input)}
            ref={inputRef}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}listbox`}
            aria-activedescendant={active && optionId(active)}
            autoComplete="off"
            spellCheck={false}
            placeholder={isLoading ? words.say('form.listsLoading') : undefined}
            value={typed ?? selected?.name ?? ''}
            onChange={({ target }) => {
              setTyped(target.value);
              open(listsMatching(lists, target.value)[0]);
            }}
            onClick={() => {
              if (isOpen) close();
              else open(undefined);
            }}
            onFocus={(event) => {
              event.target.select();
            }}
            onBlur={close}
            onKeyDown={handleKeyDown}
          />
          <ChevronDown16Regular aria-hidden fontSize={20} className={styles.chevron} />
          <div
            id={`${id}listbox`}
            className={mergeClasses(styles.popup, isAbove ? styles.above : styles.below)}
            role="listbox"
            aria-label={label}
            hidden={!isOpen || shown.length === 0}
          >
            {isOpen && (
              <PartBoundary fallback={null}>
                <Suspense>
                  <LazyListOptions
                    lists={shown}
                    suggested={suggested}
                    selected={selected}
                    active={active}
                    optionId={optionId}
                    onChoose={choose}
                  />
                </Suspense>
              </PartBoundary>
            )}
          </div>
          {isOpen && isUnknown && (
            <div className={mergeClasses(styles.popup, isAbove ? styles.above : styles.below)}>
              <p className={mergeClasses(shared.hint, styles.none)} aria-live="polite">
                {words.say('form.noListMatches')} {onNew && <span>{words.say('form.enterMakesList')}</span>}
              </p>
            </div>
          )}
        </div>
      )}
    </LabelledField>
  );
}
