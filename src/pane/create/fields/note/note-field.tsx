import { noteLevels } from '../../../../domain/task/task-fields';
import { ChoiceField } from '../../../kit/choice-field';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

/** How much of the mail goes into the note. */
export const NoteField: FieldEditor = ({ fields: { noteLevel }, onEdit }) => {
  const words = useWords();
  return (
    <ChoiceField
      label={words.say('form.note')}
      choices={noteLevels.map((value) => ({ value, label: words.say(`form.note.${value}`) }))}
      value={noteLevel}
      hint={words.say(`form.note.${noteLevel}.hint`)}
      onChange={(level) => {
        onEdit({ noteLevel: level });
      }}
    />
  );
};
