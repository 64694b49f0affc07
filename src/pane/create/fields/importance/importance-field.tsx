import { importances } from '../../../../domain/task/task-fields';
import { ChoiceField } from '../../../kit/choice-field';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

export const ImportanceField: FieldEditor = ({ fields, onEdit }) => {
  const words = useWords();
  return (
    <ChoiceField
      label={words.say('tasks.importance')}
      choices={importances.map((value) => ({ value, label: words.say(`form.importance.${value}`) }))}
      value={fields.importance}
      onChange={(importance) => {
        onEdit({ importance });
      }}
    />
  );
};
