import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { cleanTitle, fitTitle } from '../../domain/task/subject';
import type { PlainDate } from '../../domain/time/plain-date';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { DateInput, isWrongDate } from '../kit/date-input';
import { useInputStyles } from '../kit/input-styles';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { CardEditor, onEscape, onFieldKey, useEditorStyles } from './card-editor';

const useStyles = makeStyles({
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    ':hover': { backgroundColor: tokens.colorStatusDangerBackground3Hover },
    ':hover:active': { backgroundColor: tokens.colorStatusDangerBackground3Pressed },
  },
});

/** Renames a task in its card. An empty name changes nothing. */
export function RenameEditor(props: {
  readonly title: string;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
}) {
  const { onSave, onCancel } = props;
  const words = useWords();
  const shared = useSharedStyles();
  const fields = useInputStyles();
  const id = useId();
  const [value, setValue] = useState(props.title);
  const save = () => {
    const { title } = fitTitle(cleanTitle(value));
    if (title === '' || title === props.title) onCancel();
    else onSave(title);
  };
  return (
    <CardEditor onSave={save} onCancel={onCancel}>
      <label className={shared.hint} htmlFor={id}>
        {words.say('tasks.newName')}
      </label>
      <input
        id={id}
        className={fields.input}
        type="text"
        dir="auto"
        value={value}
        onChange={({ target }) => {
          setValue(target.value);
        }}
        onKeyDown={onFieldKey(onCancel)}
      />
    </CardEditor>
  );
}

/** Changes a due date in a card. An empty date changes nothing; an invalid one is reported and kept. */
export function DueEditor(props: {
  readonly due: PlainDate | undefined;
  readonly onSave: (due: PlainDate) => void;
  readonly onCancel: () => void;
}) {
  const { onSave, onCancel } = props;
  const { today } = usePaneTools();
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState<PlainDate | undefined>(props.due ?? today);
  const [isWrong, setIsWrong] = useState(false);
  const save = () => {
    const isNone = isWrongDate(field.current);
    setIsWrong(isNone);
    if (isNone) field.current?.focus();
    else if (day) onSave(day);
    else onCancel();
  };
  return (
    <CardEditor onSave={save} onCancel={onCancel}>
      <DateInput
        inputRef={field}
        day={day}
        label={words.say('tasks.dueDate')}
        error={isWrong ? words.say('due.wrong') : undefined}
        onChange={setDay}
        onKeyDown={onFieldKey(onCancel)}
      />
    </CardEditor>
  );
}

/** Asks before a task is deleted, since that cannot be undone. */
export function DeleteQuestion(props: {
  readonly title: string;
  /** The whole series is deleted with it. */
  readonly isSeries: boolean;
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}) {
  const { title, isSeries, onDelete, onKeep } = props;
  const words = useWords();
  const styles = useStyles();
  const { editor } = useEditorStyles();
  const shared = useSharedStyles();
  const id = useId();
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    question.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div className={editor} role="group" aria-labelledby={id} ref={question}>
      <p id={id} className={shared.text}>
        {words.say(isSeries ? 'tasks.deleteSeriesQuestion' : 'tasks.deleteQuestion', { title })}
      </p>
      <div className={shared.actions}>
        <Button size="small" onClick={onKeep} onKeyDown={onEscape(onKeep)}>
          {words.say('tasks.keep')}
        </Button>
        <Button
          className={styles.danger}
          size="small"
          appearance="primary"
          onClick={onDelete}
          onKeyDown={onEscape(onKeep)}
        >
          {words.say('tasks.delete')}
        </Button>
      </div>
    </div>
  );
}
