import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type SubmitEvent,
} from 'react';
import { cleanTitle, fitTitle } from '../../domain/task/subject';
import type { PlainDate } from '../../domain/time/plain-date';
import { usePaneTools } from '../context/pane-tools';
import { DateInput, isWrongDate } from '../kit/date-input';
import { useInputStyles } from '../kit/input-styles';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    ':hover': { backgroundColor: tokens.colorStatusDangerBackground3Hover },
    ':hover:active': { backgroundColor: tokens.colorStatusDangerBackground3Pressed },
  },
});

function onEscape(cancel: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
}

/** Handles the keys of a field in a card. Everywhere else in the pane, Enter with Ctrl or Cmd creates a task. */
function onFieldKey(cancel: () => void) {
  const escape = onEscape(cancel);
  return (event: KeyboardEvent<HTMLInputElement>) => {
    escape(event);
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
}

/** One field in a card with **Save** and **Cancel**. Takes the focus: the user has just asked for it. */
function CardEditor(props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { field, onSave, onCancel, children } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  useLayoutEffect(() => {
    field.current?.focus();
    if (field.current?.type === 'text') field.current.select();
  }, [field]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className={styles.editor} noValidate onSubmit={submit}>
      {children}
      <div className={shared.actions}>
        <Button type="submit" appearance="primary" size="small">
          {words.say('action.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

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
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(props.title);
  const save = () => {
    const { title } = fitTitle(cleanTitle(value));
    if (title === '' || title === props.title) onCancel();
    else onSave(title);
  };
  return (
    <CardEditor field={field} onSave={save} onCancel={onCancel}>
      <label className={shared.hint} htmlFor={id}>
        {words.say('tasks.newName')}
      </label>
      <input
        id={id}
        className={fields.input}
        ref={field}
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
    <CardEditor field={field} onSave={save} onCancel={onCancel}>
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
  const shared = useSharedStyles();
  const id = useId();
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    question.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div className={styles.editor} role="group" aria-labelledby={id} ref={question}>
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
