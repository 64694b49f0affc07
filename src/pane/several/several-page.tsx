import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { draftOf } from '../../app/create/draft';
import { formValues, withCleanTitle } from '../../app/create/form-values';
import type { ForeignMail } from '../../app/several/read-dropped';
import type { SeveralMail } from '../../app/several/read-selection';
import type { WantedMails } from '../../app/several/several-mails';
import {
  isCreatable,
  isToBeTriedAgain,
  madeKey,
  type ForeignRow,
  type SeveralRow,
} from '../../app/several/several-state';
import { dueOfFlag } from '../../domain/mail/mail-flag';
import type { TaskEdits } from '../../domain/task/task-fields';
import { mostMailsOfTask } from '../../domain/task/task-tag';
import { usePaneTools } from '../context/pane-tools';
import { BackButton } from '../kit/back-button';
import { Button } from '../kit/button';
import { CheckField } from '../kit/check-field';
import { useSharedStyles } from '../kit/shared-styles';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { useWords } from '../kit/words';
import type { PaneState } from '../state/pane-state';
import { InlineProblem } from '../trouble/inline-problem';
import { ForeignMails, itemOfElsewhere } from './foreign-mails';
import { resultWords } from './result-words';
import { SeveralOptions } from './several-options';
import { SeveralRowItem } from './several-row';
import { useSeveral } from './use-several';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    // Outlook lays its own menu over this corner.
    paddingInlineEnd: '34px',
  },
  heading: { flexGrow: 1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  mails: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  // It stays in sight, however long the list is.
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { width: '100%', accentColor: tokens.colorBrandBackground },
});

/** Makes tasks of several mails. */
export function SeveralPage(props: {
  readonly state: PaneState;
  readonly wanted: WantedMails;
  /** Leaves them; undefined for the selected ones, which Outlook leaves. */
  readonly onClose?: () => void;
}) {
  const { state: pane, wanted, onClose } = props;
  const isFlagged = wanted === 'flagged';
  const isDropped = typeof wanted === 'object' && 'files' in wanted;
  const isLast = wanted === 'last';
  const { commands, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [edits, setEdits] = useState<TaskEdits>({});
  const [unflags, setUnflags] = useState(true);
  const page = useRef<HTMLDivElement>(null);
  const limitId = useId();
  const result = useRef<HTMLParagraphElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(
    page,
    useMemo(() => [result, heading], []),
  );
  const { mails, state, problem, tryAgain } = useSeveral(wanted);
  const { phase, rows, lists, leftOut, foreign, refused, isStopping, done, all } = state;
  const isRunning = phase === 'creating' || phase === 'undoing';

  const valuesOf = ({ mail }: Pick<SeveralMail, 'mail'>) =>
    formValues({ mail, opened: undefined, edits }, { lists, settings: pane.settings }, today, words);
  const [first] = rows;
  const [stranger] = foreign;
  const known = first ?? (stranger && { mail: itemOfElsewhere(stranger.mail.subject, stranger.mail.sender) });
  const shown = known && valuesOf(known);
  const draft = (mail: SeveralMail, others = 0) => {
    const { fields, list } = valuesOf(mail);
    const { importance } = mail.message;
    const title =
      others === 0 ? fields.title : words.say('several.oneTitle', { title: fields.title, count: others });
    // Who has flagged it for a day wants it done by then.
    const flagged = 'due' in edits ? undefined : dueOfFlag(mail.flag);
    const ready = withCleanTitle({ ...fields, importance, title, ...(flagged && { due: flagged }) });
    return ready && list && draftOf(ready, list);
  };

  const creatable = rows.filter(isCreatable);
  const chosen = creatable.filter(({ isChosen }) => isChosen);
  const createOne = () => {
    const [leading] = chosen;
    const one = leading && draft(leading, chosen.length - 1);
    if (one) void mails?.createOne(one);
  };
  const foreignDraft = ({ subject, sender }: ForeignMail) => {
    const mail = itemOfElsewhere(subject, sender);
    const { fields, list } = valuesOf({ mail });
    // There is no mail from which its text could come.
    const ready = withCleanTitle({ ...fields, noteLevel: 'link-only' });
    return ready && list && draftOf(ready, list);
  };
  const each = { unflags: isFlagged && unflags, ...(isDropped && { foreignDraft }) };
  const isNew = ({ state: { kind } }: SeveralRow | ForeignRow) => kind === 'ready' || kind === 'undone';
  const isFresh = creatable.some(isNew) || foreign.some(isNew);
  const isAgain = rows.some(isToBeTriedAgain) || foreign.some(({ state: { kind } }) => kind === 'failed');
  const isMade = rows.some((row) => madeKey(row) !== undefined) || foreign.some((row) => 'task' in row.state);
  const hasSeveral = isRunning || isMade || isAgain;
  useEffect(() => {
    if (phase !== 'empty' && phase !== 'reading') commands.keepSeveral(hasSeveral);
  }, [commands, phase, hasSeveral]);
  const summary = isRunning ? '' : resultWords(rows, foreign, words);

  return (
    <div className={styles.page} ref={page}>
      <header className={styles.top}>
        {onClose && <BackButton onBack={onClose} />}
        <h1 className={mergeClasses(shared.heading, styles.heading)} ref={heading} tabIndex={-1}>
          {isFlagged
            ? words.say('flagged.heading')
            : words.say('several.heading', { count: rows.length + foreign.length || pane.selected.length })}
        </h1>
        {!isDropped && !isLast && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwise16Regular />}
            disabledFocusable={isRunning || phase === 'reading' || phase === 'empty'}
            onClick={isFlagged ? tryAgain : commands.followSelection}
          >
            {words.say('several.refresh')}
          </Button>
        )}
      </header>
      {problem && (
        <InlineProblem
          problem={problem}
          doing="several"
          scopes={['Tasks.ReadWrite', 'Mail.ReadWrite']}
          isSigningIn={pane.signIn.kind === 'running'}
          onTryAgain={tryAgain}
        />
      )}
      {(phase === 'reading' || phase === 'empty') && !problem && (
        <p className={shared.hint} role="status">
          {words.say(isFlagged ? 'flagged.reading' : 'several.reading')}
        </p>
      )}
      {isFlagged && phase === 'choosing' && rows.length === 0 && (
        <p className={shared.text} role="status">
          {words.say('flagged.none')}
        </p>
      )}
      {shown && (
        <SeveralOptions
          lists={shown.lists}
          list={shown.list}
          due={shown.fields.due}
          onList={({ id }) => {
            setEdits((before) => ({ ...before, listId: id }));
          }}
          onDue={(due) => {
            setEdits((before) => ({ ...before, due }));
          }}
        />
      )}
      {isFlagged && rows.length > 0 && (
        <CheckField
          label={words.say('flagged.clear')}
          hint={words.say('flagged.clearHint')}
          isChecked={unflags}
          onChange={setUnflags}
        />
      )}
      {rows.length > 0 && (
        <section className={styles.mails} aria-label={words.say('several.emails')}>
          {creatable.length > 1 && !isRunning && (
            <CheckField
              label={words.say('several.all')}
              isChecked={chosen.length === creatable.length}
              onChange={(isChosen) => {
                mails?.choose(
                  creatable.map(({ mail }) => mail.restId),
                  isChosen,
                );
              }}
            />
          )}
          <ul className={mergeClasses(shared.surface, styles.list)}>
            {rows.map((row) => (
              <SeveralRowItem
                key={row.mail.restId}
                row={row}
                isOpen={!isRunning}
                onChoose={(isChosen) => {
                  mails?.choose([row.mail.restId], isChosen);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {leftOut > 0 && <p className={shared.hint}>{words.say('several.leftOut', { count: leftOut })}</p>}
      <ForeignMails rows={foreign} refused={refused} />
      <div className={styles.bar}>
        {isRunning && (
          <>
            <progress
              className={styles.progress}
              aria-label={words.say('several.progress')}
              value={done}
              max={all}
            />
            <p className={shared.text}>{words.say(`several.${phase}`, { number: done, count: all })}</p>
          </>
        )}
        <p className={shared.text} role="status" ref={result} tabIndex={-1}>
          {summary}
        </p>
        <p id={limitId} className={shared.hint}>
          {!isRunning && isFresh && chosen.length > mostMailsOfTask && words.say('several.oneLimit')}
        </p>
        <div className={shared.actions}>
          {phase === 'creating' && (
            <Button disabledFocusable={isStopping} onClick={mails?.stop}>
              {words.say(isStopping ? 'several.stopping' : 'several.stop')}
            </Button>
          )}
          {!isRunning && isFresh && (
            <Button
              appearance="primary"
              disabledFocusable={(chosen.length === 0 && foreign.length === 0) || !shown?.list}
              onClick={() => void mails?.createEach((mail) => draft(mail), each)}
            >
              {words.say('several.each')}
            </Button>
          )}
          {!isRunning && isFresh && !isFlagged && chosen.length > 1 && (
            <Button
              disabledFocusable={chosen.length > mostMailsOfTask || !shown?.list}
              aria-describedby={limitId}
              onClick={createOne}
            >
              {words.say('several.one')}
            </Button>
          )}
          {!isRunning && isAgain && (
            <Button onClick={() => void mails?.tryAgain((mail) => draft(mail), each)}>
              {words.say('action.tryAgain')}
            </Button>
          )}
          {!isRunning && isMade && (
            <Button onClick={() => void mails?.undoAll()}>{words.say('several.undoAll')}</Button>
          )}
        </div>
      </div>
    </div>
  );
}
