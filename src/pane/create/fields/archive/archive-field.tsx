import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

const useStyles = makeStyles({
  // Its box is in line with the labels above it.
  field: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Whether the mail goes into the archive once it is linked. */
export const ArchiveField: FieldEditor = ({ fields, onEdit }) => {
  const words = useWords();
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.field}
      label={words.say('form.archive')}
      checked={fields.archivesMail === true}
      onChange={(_event, { checked }) => {
        onEdit({ archivesMail: checked === true });
      }}
    />
  );
};
