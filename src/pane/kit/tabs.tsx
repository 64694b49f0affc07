import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', columnGap: tokens.spacingHorizontalL },
  tab: {
    minHeight: tokens.spacingVerticalXXXL,
    padding: 0,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground2Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** One of several tabs. */
export interface TabChoice<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

/** The focus goes along the tabs with the arrow keys; Enter, Space or a click shows what a tab has. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tab = event.currentTarget;
  const isBackwards = getComputedStyle(tab).direction === 'rtl';
  const by = { ArrowRight: isBackwards ? -1 : 1, ArrowLeft: isBackwards ? 1 : -1 }[event.key];
  if (by === undefined) return;
  const tabs = [...(tab.parentElement?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
  const at = tabs.indexOf(tab) + by;
  event.preventDefault();
  tabs.at(at % tabs.length)?.focus();
}

/** Tabs for a panel elsewhere, by the pattern of ARIA. Fluent's own would be a tenth of all parts. */
export function Tabs<Name extends string>(props: {
  readonly label: string;
  readonly choices: readonly TabChoice<Name>[];
  readonly selected: Name;
  /** Id of the element that shows what the selected tab has. */
  readonly panelId: string;
  readonly onSelect: (name: Name) => void;
}) {
  const { label, choices, selected, panelId, onSelect } = props;
  const styles = useStyles();
  return (
    <div role="tablist" aria-label={label} className={styles.list}>
      {choices.map((choice) => {
        const isSelected = choice.name === selected;
        return (
          <button
            key={choice.name}
            type="button"
            role="tab"
            aria-selected={isSelected}
            aria-controls={panelId}
            tabIndex={isSelected ? 0 : -1}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            onKeyDown={moveFocus}
            onClick={() => {
              onSelect(choice.name);
            }}
          >
            {choice.label}
          </button>
        );
      })}
    </div>
  );
}
