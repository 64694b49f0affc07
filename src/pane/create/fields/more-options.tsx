import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ComponentProps } from 'react';
import { useWords } from '../../kit/words';
import type { FieldEditor } from './field-editor';
import { ImportanceField } from './importance/importance-field';
import { NoteField } from './note/note-field';

const useStyles = makeStyles({
  toggle: {
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // There it has a border, which stands in line with the others.
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  options: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The fields that are rarely changed, in their order. */
const editors: readonly FieldEditor[] = [ImportanceField, NoteField];

/** What is rarely changed about a new task, folded away. */
export function MoreOptions(props: ComponentProps<FieldEditor>) {
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
        {isOpen && editors.map((Editor, index) => <Editor key={index} {...props} />)}
      </div>
    </>
  );
}
