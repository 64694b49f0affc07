import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

const useStyles = makeStyles({
  // Its box is in line with the labels above it.
  field: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // As those of the other fields, whether it is ticked or not.
  label: { color: tokens.colorNeutralForeground1 },
});

/** Whether the mail goes into the archive once it is linked. */
export const ArchiveField: FieldEditor = ({ fields, onEdit }) => {
  const words = useWords();
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.field}
      label={{ className: styles.label, children: words.say('form.archive') }}
      checked={fields.archivesMail === true}
      onChange={(_event, { checked }) => {
        onEdit({ archivesMail: checked === true });
      }}
    />
  );
};
