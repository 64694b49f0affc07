import { CheckField } from '../../../kit/check-field';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

/** Whether the mail goes into the archive once it is linked. */
export const ArchiveField: FieldEditor = ({ fields, onEdit }) => {
  const words = useWords();
  return (
    <CheckField
      label={words.say('form.archive')}
      isChecked={fields.archivesMail === true}
      onChange={(archivesMail) => {
        onEdit({ archivesMail });
      }}
    />
  );
};
