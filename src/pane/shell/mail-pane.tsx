import { makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { Suspense, useCallback, useId, useMemo, useRef, useState } from 'react';
import { formValues } from '../../app/create/form-values';
import { usePaneTools } from '../context/pane-tools';
import { NewTaskForm } from '../create/new-task-form';
import { Button } from '../kit/button';
import { PartBoundary } from '../kit/part-boundary';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { useWords } from '../kit/words';
import { PaneHeader } from '../reading/pane-header';
import { StatusLine } from '../reading/status-line';
import { conversationTasks } from '../state/conversation-tasks';
import { isFirstRun } from '../state/first-run';
import { readingProblem, type MailState } from '../state/mail-state';
import type { PaneState } from '../state/pane-state';
import { hasTask, shownTasks } from '../state/shown-tasks';
import { hasTaskToCome, isAboutMail, ownWaitingKeys, waitingOperations } from '../state/waiting-operations';
import { PartFailure } from '../trouble/part-failure';
import type { FormTab } from './form-tabs';
import {
  LazyAnswers,
  LazyConversation,
  LazyExistingTask,
  LazyFormTabs,
  LazyLinkedTasks,
  LazyMailMessages,
  LazyOtherOutbox,
  LazyOutbox,
  LazyWaitingOffer,
  LazyWelcome,
} from './lazy-parts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  messages: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  // As high as the tabs that come later.
  tabs: { minHeight: tokens.spacingVerticalXXXL },
  loading: {
    height: '6.5rem',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralStencil1,
  },
});

/** Everything about one mail. Mounted anew for each mail, so that no state of one stays with the other. */
export function MailPane(props: {
  readonly mail: MailState;
  readonly state: PaneState;
  /** Loads the rest of the pane again; undefined unless that failed. */
  readonly onTryAgain: (() => void) | undefined;
}) {
  const { mail, state, onTryAgain } = props;
  const { commands, today, isWhole } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const pane = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const [isFormAsked, setIsFormAsked] = useState(false);
  const isWelcome = isFirstRun(mail, state);
  // A user who has just signed in here continues with the form that replaces the welcome.
  const [hasSignedIn, setHasSignedIn] = useState(false);
  if (isWelcome && state.signIn.kind === 'running' && !hasSignedIn) setHasSignedIn(true);
  const [tab, setTab] = useState<FormTab>('new');
  const panelId = useId();
  const outboxHeading = useRef<HTMLHeadingElement>(null);
  const created = useRef<HTMLParagraphElement>(null);
  useFocusRescue(
    pane,
    useMemo(() => [created, line, outboxHeading], []),
  );

  const { restId } = mail.mail;
  const holdForm = useCallback(() => {
    commands.holdForm(restId);
  }, [commands, restId]);
  const lookForDates = useCallback(() => {
    commands.findDates(restId);
  }, [commands, restId]);
  const lookForSuggestion = useCallback(() => {
    commands.suggestList(restId);
  }, [commands, restId]);
  const tasks = shownTasks(mail);
  const operations = waitingOperations(state);
  const ownOperations = operations.filter((operation) => isAboutMail(operation, mail));
  const isInConversation = conversationTasks(mail).length > 0;
  const hasOwnTask = hasTask(tasks) || hasTaskToCome(mail, state);
  const isFormHeld = mail.isFormHeld && !mail.edits.waiting;
  // Without access to mails no answer can be found.
  const canWait = mail.mail.isSent === true && mail.opened?.access !== 'none';
  const isWaitingOffered = canWait && !hasOwnTask && !isFormHeld;
  const isFormOpen = isFormHeld || !(hasOwnTask || isInConversation || isWaitingOffered);
  const isQuiet = mail.opened?.readDateTime === undefined && mail.reading.kind === 'under-way';
  const askForForm = () => {
    setIsFormAsked(true);
    setTab('new');
    holdForm();
  };
  const another = !isFormOpen && !isWaitingOffered && (
    <Button icon={<Add20Regular />} onClick={askForForm}>
      {words.say('form.another')}
    </Button>
  );

  return (
    <div className={styles.pane} ref={pane}>
      <PaneHeader mail={mail.mail} isSubjectBelow={isFormOpen && tab === 'new' && !isWelcome} />
      {isWelcome ? (
        <Suspense>
          <LazyWelcome
            signIn={state.signIn}
            problem={readingProblem(mail)}
            isReading={mail.reading.kind === 'under-way'}
          />
        </Suspense>
      ) : (
        <>
          <StatusLine mail={mail} lineRef={line} />
          <PartBoundary
            fallback={
              <>
                <PartFailure />
                {another}
              </>
            }
          >
            {isWhole && (
              <Suspense fallback={ownOperations.length > 0 && <div className={styles.loading} />}>
                <LazyOutbox
                  operations={ownOperations}
                  state={state}
                  begunKeys={ownWaitingKeys(mail)}
                  headingRef={outboxHeading}
                />
              </Suspense>
            )}
            {/* The button comes with the cards, which would push it down. */}
            <Suspense fallback={<div className={styles.loading} />}>
              {tasks.length > 0 && <LazyLinkedTasks mail={mail} state={state} createdRef={created} />}
              {isInConversation && <LazyConversation mail={mail} state={state} />}
              {isWaitingOffered && (
                <LazyWaitingOffer mail={mail} state={state} isQuiet={isQuiet} onForm={askForForm} />
              )}
              {another}
            </Suspense>
          </PartBoundary>
          {isFormOpen && (
            <div className={styles.form}>
              <div className={styles.tabs}>
                {isWhole && (
                  <PartBoundary fallback={null}>
                    <Suspense>
                      <LazyFormTabs selected={tab} onSelect={setTab} panelId={panelId} />
                    </Suspense>
                  </PartBoundary>
                )}
              </div>
              <div id={panelId} role="tabpanel">
                {/* It stays, with all that is half done in it. */}
                <div hidden={tab === 'existing'}>
                  <NewTaskForm
                    mailId={restId}
                    values={formValues(mail, state, today, words)}
                    creation={mail.creation}
                    areListsLoading={state.lists.length === 0 && mail.reading.kind === 'under-way'}
                    isQuiet={isQuiet}
                    newList={state.newList}
                    foundDates={mail.dates}
                    onLookForDates={lookForDates}
                    settings={state.settings}
                    isSigningIn={state.signIn.kind === 'running'}
                    onLookForSuggestion={lookForSuggestion}
                    takesFocus={isFormAsked || hasSignedIn}
                    onEdit={(edits) => {
                      commands.edit(restId, edits);
                    }}
                    onCreate={(fields) => {
                      setIsFormAsked(false);
                      setHasSignedIn(false);
                      commands.create(restId, fields);
                    }}
                    onPreset={(slot, fields) => {
                      setIsFormAsked(false);
                      setHasSignedIn(false);
                      commands.createFromPreset(restId, slot, fields);
                    }}
                    onAskForList={commands.askForList}
                    onCreateList={(name) => {
                      commands.createList(restId, name);
                    }}
                    onUndo={() => {
                      commands.undo(restId);
                    }}
                    onEntered={holdForm}
                  />
                </div>
                {tab === 'existing' && (
                  <PartBoundary fallback={<PartFailure />}>
                    <Suspense>
                      <LazyExistingTask mail={mail} state={state} />
                    </Suspense>
                  </PartBoundary>
                )}
              </div>
            </div>
          )}
          {/* What becomes known later comes further down, so that nothing moves away from under eyes and pointer. */}
          {isWhole && (
            <PartBoundary fallback={<PartFailure />}>
              <Suspense>
                <LazyAnswers mail={mail} state={state} />
                <LazyOtherOutbox
                  operations={operations.filter((operation) => !ownOperations.includes(operation))}
                  state={state}
                />
              </Suspense>
            </PartBoundary>
          )}
          <div className={styles.messages}>
            {onTryAgain && <PartFailure onTryAgain={onTryAgain} />}
            <PartBoundary fallback={<PartFailure />}>
              <Suspense>{isWhole && <LazyMailMessages mail={mail} state={state} />}</Suspense>
            </PartBoundary>
          </div>
        </>
      )}
    </div>
  );
}
