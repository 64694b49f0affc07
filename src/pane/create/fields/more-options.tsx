import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { NoteLevel } from '../../../domain/task/draft';
import type { Importance } from '../../../domain/task/task';
import { ChoiceField } from '../../kit/choice-field';
import { useWords } from '../../kit/words';

const useStyles = makeStyles({
  toggle: {
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // There it has a border, which stands in line with the others.
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  options: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const importances: readonly Importance[] = ['low', 'normal', 'high'];
const noteLevels: readonly NoteLevel[] = ['link-only', 'preview', 'full-text'];

/** What is rarely changed about a new task, folded away. */
export function MoreOptions(props: {
  readonly importance: Importance;
  readonly noteLevel: NoteLevel;
  readonly onImportance: (importance: Importance) => void;
  readonly onNoteLevel: (level: NoteLevel) => void;
}) {
  const { importance, noteLevel, onImportance, onNoteLevel } = props;
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.toggle}
        appearance="subtle"
        size="small"
        iconPosition="after"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.say('form.moreOptions')}
      </Button>
      <div id={id} className={isOpen ? styles.options : undefined} hidden={!isOpen}>
        {isOpen && (
          <>
            <ChoiceField
              label={words.say('tasks.importance')}
              choices={importances.map((value) => ({ value, label: words.say(`form.importance.${value}`) }))}
              value={importance}
              onChange={onImportance}
            />
            <ChoiceField
              label={words.say('form.note')}
              choices={noteLevels.map((value) => ({ value, label: words.say(`form.note.${value}`) }))}
              value={noteLevel}
              hint={words.say(`form.note.${noteLevel}.hint`)}
              onChange={onNoteLevel}
            />
          </>
        )}
      </div>
    </>
  );
}
