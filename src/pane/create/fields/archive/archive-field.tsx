import { usePaneTools } from '../../../context/pane-tools';
import { CheckField } from '../../../kit/check-field';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

/** Whether the mail goes into the archive once it is linked; nothing where that takes a permission that the build has not. */
export const ArchiveField: FieldEditor = ({ fields, onEdit }) => {
  const { environment } = usePaneTools();
  const words = useWords();
  if (environment.mailAccess === 'none') return null;
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
