import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { TodoList } from '../../domain/task/task';
import { useSharedStyles } from './shared-styles';
import { useWords } from './words';

const useStyles = makeStyles({
  option: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  check: { flexShrink: 0 },
  unchecked: { visibility: 'hidden' },
  name: { flexGrow: 1 },
  selected: { fontWeight: tokens.fontWeightSemibold },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
});

/** The options of a choice among lists. The focus stays in the field, which has the keys. */
export function ListOptions(props: {
  readonly lists: readonly TodoList[];
  /** The one that says why it is suggested. */
  readonly suggested: TodoList | undefined;
  readonly selected: TodoList | undefined;
  /** The one that Enter would choose. */
  readonly active: TodoList | undefined;
  readonly optionId: (list: TodoList) => string;
  readonly onChoose: (list: TodoList) => void;
}) {
  const { lists, suggested, selected, active, optionId, onChoose } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  return lists.map((list) => (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus and has the keys
    <div
      key={list.id}
      id={optionId(list)}
      className={mergeClasses(
        styles.option,
        list.id === selected?.id && styles.selected,
        list.id === active?.id && styles.active,
      )}
      role="option"
      tabIndex={-1}
      aria-selected={list.id === selected?.id}
      // The focus stays in the field, so that this is not taken for leaving it.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onChoose(list);
      }}
    >
      <Checkmark16Regular
        aria-hidden
        className={mergeClasses(styles.check, list.id !== selected?.id && styles.unchecked)}
      />
      <div className={styles.name}>
        <div dir="auto">{list.name}</div>
        {list === suggested && <div className={shared.hint}>{words.say('form.suggestedList')}</div>}
      </div>
      {list.isShared && <span className={shared.hint}>{words.say('form.sharedList')}</span>}
    </div>
  ));
}
