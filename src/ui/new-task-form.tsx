import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useLayoutEffect, useRef, useState, type SubmitEvent } from 'react';
import { DueField } from './due-field';
import type { DraftEdits } from './draft-edits';
import { wishOf, type FormValues } from './form-values';
import { ListField } from './list-field';
import { MoreOptions } from './more-options';
import { useWords } from './pane-tools';
import { useSharedStyles } from './shared-styles';
import type { TaskWish } from './task-wish';
import { TitleField } from './title-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  create: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

/** The form for a new task from the mail. What is missing is said when it is sent, and has the focus then. */
export function NewTaskForm(props: {
  readonly values: FormValues;
  readonly isRunning: boolean;
  /** The person has just asked for the form: its first field takes the focus. */
  readonly takesFocus: boolean;
  readonly onEdit: (edits: DraftEdits) => void;
  readonly onCreate: (wish: TaskWish) => void;
  readonly onEntered: () => void;
}) {
  const { values, isRunning, takesFocus, onEdit, onCreate, onEntered } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const headingId = useId();
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLInputElement>(null);
  const [isTried, setIsTried] = useState(false);

  useLayoutEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);

  useEffect(() => {
    const send = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    document.addEventListener('keydown', send);
    return () => {
      document.removeEventListener('keydown', send);
    };
  }, []);

  useEffect(() => {
    const element = form.current;
    element?.addEventListener('focusin', onEntered);
    return () => element?.removeEventListener('focusin', onEntered);
  }, [onEntered]);

  const isTitleMissing = values.title.trim() === '';
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isRunning) return;
    const wish = wishOf(values);
    setIsTried(wish === undefined);
    if (wish) onCreate(wish);
    else if (isTitleMissing) title.current?.focus();
    else list.current?.focus();
  };

  return (
    <form ref={form} className={styles.form} aria-labelledby={headingId} noValidate onSubmit={submit}>
      <h2 id={headingId} className={shared.heading}>
        {words.say('form.heading')}
      </h2>
      <TitleField
        value={values.title}
        error={isTried && isTitleMissing ? words.say('form.titleMissing') : undefined}
        textRef={title}
        onChange={(value) => {
          onEdit({ title: value });
        }}
      />
      <ListField
        lists={values.lists}
        selected={values.list}
        error={isTried && !isTitleMissing && !values.list ? words.say('form.listMissing') : undefined}
        inputRef={list}
        onSelect={({ id }) => {
          onEdit({ listId: id });
        }}
      />
      <DueField
        due={values.due}
        onChange={(due) => {
          onEdit({ due });
        }}
      />
      <MoreOptions
        importance={values.importance}
        noteLevel={values.noteLevel}
        onImportance={(importance) => {
          onEdit({ importance });
        }}
        onNoteLevel={(noteLevel) => {
          onEdit({ noteLevel });
        }}
      />
      <Button className={styles.create} type="submit" appearance="primary" disabledFocusable={isRunning}>
        {words.say(isRunning ? 'form.creating' : 'form.create')}
      </Button>
    </form>
  );
}
