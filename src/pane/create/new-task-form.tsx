import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useId, useLayoutEffect, useRef, useState, type SubmitEvent } from 'react';
import { withCleanTitle, type FormValues } from '../../app/create/form-values';
import type { FoundDate } from '../../domain/mail/dates/find-dates';
import type { Settings } from '../../domain/settings';
import { isToCome } from '../../domain/task/fields/reminder';
import type { PresetSlot } from '../../domain/task/preset-slot';
import type { TaskEdits, TaskFields } from '../../domain/task/task-fields';
import { wallClock } from '../../domain/time/mailbox-time';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { isWrongDate } from '../kit/date-input';
import { PartBoundary } from '../kit/part-boundary';
import { useSharedStyles } from '../kit/shared-styles';
import { useIsLate } from '../kit/use-is-late';
import { useWords } from '../kit/words';
import type { Creation } from '../state/mail-state';
import type { NewList } from '../state/new-list';
import { PartFailure } from '../trouble/part-failure';
import { DueField } from './fields/due/due-field';
import type { Refusal } from './fields/field-editor';
import { LazyNewListEditor } from './fields/list/lazy-new-list-editor';
import { ListField } from './fields/list/list-field';
import { SharedLine } from './fields/list/shared-line';
import { MoreOptions } from './fields/more-options';
import { PresetChips } from './fields/presets/preset-chips';
import { TitleField } from './fields/title/title-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // A row that stands a little apart from what is above it.
  apart: { display: 'flex', columnGap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  create: { flexGrow: 1 },
});

/** A creation that takes longer than this can be undone before it is done, in milliseconds. */
const undoAfterMs = 1_000;

/** The form for a new task from the mail. A missing or wrong entry is reported on submit and gets the focus. */
export function NewTaskForm(props: {
  /** The `restId` of the mail. */
  readonly mailId: string;
  readonly values: FormValues;
  readonly creation: Creation;
  /** No list is known yet. */
  readonly areListsLoading: boolean;
  /** Whether the mail has a task is not known yet: the form is there to be used, and does not invite to make another. */
  readonly isQuiet: boolean;
  readonly newList: NewList;
  /** Days that the mail speaks of. */
  readonly foundDates: readonly FoundDate[];
  readonly onLookForDates: () => void;
  readonly settings: Settings;
  /** A sign-in that the user started is running. */
  readonly isSigningIn: boolean;
  readonly onLookForSuggestion: () => void;
  /** The user has just asked for the form: its first field takes the focus. */
  readonly takesFocus: boolean;
  readonly onEdit: (edits: TaskEdits) => void;
  readonly onCreate: (fields: TaskFields) => void;
  readonly onPreset: (slot: PresetSlot, fields: TaskFields) => void;
  readonly onAskForList: (name: string | undefined) => void;
  readonly onCreateList: (name: string) => void;
  readonly onUndo: () => void;
  readonly onEntered: () => void;
}) {
  const { mailId, values, creation, areListsLoading, isQuiet, newList, foundDates, settings, takesFocus } =
    props;
  const { isSigningIn, onLookForSuggestion, onPreset } = props;
  const { onLookForDates, onEdit, onCreate, onAskForList, onCreateList, onUndo, onEntered } = props;
  const { environment } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const headingId = useId();
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const [isTried, setIsTried] = useState(false);
  const [isDateWrong, setIsDateWrong] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [areOptionsOpen, setAreOptionsOpen] = useState(false);
  const [wasShared] = useState(() => environment.isDefaultListShared.read() ?? false);
  const kept = creation.kind === 'running' ? creation.kept : undefined;
  const isRunning = creation.kind === 'running' || creation.kind === 'awaited';
  const isUndoOffered = useIsLate(kept !== undefined, undoAfterMs);

  useLayoutEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);

  const isNaming = newList.kind !== 'closed';
  const wasNaming = useRef(isNaming);
  useLayoutEffect(() => {
    // The list was created, or is not wanted: the focus returns to the field that asked for it.
    if (wasNaming.current && !isNaming) list.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);

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

  const { fields } = values;
  const ready = withCleanTitle(fields);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isRunning) return;
    const isWrong = isWrongDate(date.current);
    setIsDateWrong(isWrong);
    if (isWrong) {
      date.current?.focus();
      return;
    }
    setIsTried(!ready);
    if (!ready) {
      title.current?.focus();
      return;
    }
    const clock = wallClock(environment.mailbox.time, environment.now());
    const isWrongReminder = ready.reminder !== undefined && !isToCome(ready.reminder, clock);
    setRefusal(isWrongReminder ? { field: 'reminder' } : undefined);
    if (isWrongReminder) setAreOptionsOpen(true);
    else onCreate(ready);
  };

  return (
    <form ref={form} className={styles.form} aria-labelledby={headingId} noValidate onSubmit={submit}>
      <h2 id={headingId} className={shared.visuallyHidden}>
        {words.say('form.heading')}
      </h2>
      <PresetChips
        settings={settings}
        isRunning={isRunning}
        onChoose={(slot) => {
          setIsTried(!ready);
          if (ready) onPreset(slot, ready);
          else title.current?.focus();
        }}
      />
      <TitleField
        value={fields.title}
        error={isTried && !ready ? words.say('form.titleMissing') : undefined}
        textRef={title}
        wholeSubject={values.wholeSubject}
        onChange={(value) => {
          onEdit({ title: value });
        }}
      />
      <div>
        <ListField
          lists={values.lists}
          suggested={values.suggested}
          isSuggesting={settings.suggestsLists}
          onLookForSuggestion={onLookForSuggestion}
          selected={values.list}
          inputRef={list}
          isLoading={areListsLoading}
          onSelect={({ id }) => {
            onEdit({ listId: id });
          }}
          onNew={onAskForList}
        />
        <SharedLine
          isShared={values.list?.isShared ?? wasShared}
          noteLevel={fields.noteLevel}
          className={styles.apart}
        />
      </div>
      {newList.kind !== 'closed' && (
        <PartBoundary fallback={<PartFailure />}>
          <Suspense>
            <LazyNewListEditor
              newList={newList}
              onCreate={onCreateList}
              onCancel={() => {
                onAskForList(undefined);
              }}
            />
          </Suspense>
        </PartBoundary>
      )}
      <DueField
        due={fields.due}
        defaultDue={values.defaultDue}
        isWrong={isDateWrong}
        dateRef={date}
        found={foundDates}
        onLookForDates={onLookForDates}
        onChange={(due) => {
          onEdit({ due });
        }}
        onRight={() => {
          setIsDateWrong(false);
        }}
      />
      <MoreOptions
        mailId={mailId}
        settings={settings}
        foundDates={foundDates}
        isSigningIn={isSigningIn}
        fields={fields}
        refusal={refusal}
        isOpen={areOptionsOpen}
        onToggle={() => {
          setAreOptionsOpen(!areOptionsOpen);
        }}
        onEdit={(edits) => {
          if ('reminder' in edits) setRefusal(undefined);
          onEdit(edits);
        }}
      />
      <div className={styles.apart}>
        <Button
          className={styles.create}
          type="submit"
          appearance={isQuiet ? 'secondary' : 'primary'}
          disabledFocusable={isRunning}
        >
          {words.say(isRunning ? 'form.creating' : 'form.create')}
        </Button>
        {isUndoOffered && (
          <Button disabledFocusable={kept?.isUndone === true} onClick={onUndo}>
            {words.say(kept?.isUndone ? 'action.undoing' : 'action.undo')}
          </Button>
        )}
      </div>
    </form>
  );
}
