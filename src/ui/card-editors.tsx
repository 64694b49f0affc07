import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState, type SubmitEvent, type KeyboardEvent } from 'react';
import { toPlainDate, type PlainDate } from '../domain/plain-date';
import { useInputStyles } from './input-styles';
import { usePaneTools, useWords } from './pane-tools';
import { useSharedStyles } from './shared-styles';

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

/** One field in a card with **Save** and **Cancel**. It takes the focus: the person has just asked for it. */
function CardEditor(props: {
  readonly type: 'text' | 'date';
  readonly label: string;
  readonly initial: string;
  readonly onSave: (value: string) => void;
  readonly onCancel: () => void;
}) {
  const { type, label, initial, onSave, onCancel } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const fields = useInputStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(initial);
  useLayoutEffect(() => {
    input.current?.focus();
    if (type === 'text') input.current?.select();
  }, [type]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSave(value);
  };
  return (
    <form className={styles.editor} noValidate onSubmit={submit}>
      <label className={shared.hint} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={fields.input}
        ref={input}
        type={type}
        {...(type === 'date'
          ? { min: '2000-01-01', max: '2999-12-31', lang: words.locale }
          : { dir: 'auto' as const })}
        value={value}
        onChange={(event) => {
          setValue(event.target.value);
        }}
        onKeyDown={onEscape(onCancel)}
      />
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
  const words = useWords();
  const save = (value: string) => {
    const title = value.trim();
    if (title === '' || title === props.title) props.onCancel();
    else props.onSave(title);
  };
  return (
    <CardEditor
      type="text"
      label={words.say('tasks.newName')}
      initial={props.title}
      onSave={save}
      onCancel={props.onCancel}
    />
  );
}

/** Picks a due date in a card. No date at all changes nothing. */
export function DueEditor(props: {
  readonly due: PlainDate | undefined;
  readonly onSave: (due: PlainDate) => void;
  readonly onCancel: () => void;
}) {
  const { today } = usePaneTools();
  const words = useWords();
  const save = (value: string) => {
    const due = toPlainDate(value);
    if (due) props.onSave(due);
    else props.onCancel();
  };
  return (
    <CardEditor
      type="date"
      label={words.say('tasks.dueDate')}
      initial={props.due ?? today}
      onSave={save}
      onCancel={props.onCancel}
    />
  );
}

/** Asks before a task is deleted, since nothing brings it back. */
export function DeleteQuestion(props: {
  readonly title: string;
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}) {
  const { title, onDelete, onKeep } = props;
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
        {words.say('tasks.deleteQuestion', { title })}
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
