import { Checkbox } from '@fluentui/react-components';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

export const ArchiveField: FieldEditor = ({ fields, onEdit }) => {
  const words = useWords();
  return (
    <Checkbox
      label={words.say('form.archive')}
      checked={fields.archivesMail === true}
      onChange={(_event, { checked }) => {
        onEdit({ archivesMail: checked === true });
      }}
    />
  );
};
