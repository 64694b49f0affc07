import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, LinkDismiss16Regular, Open16Regular } from '@fluentui/react-icons';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { TaskChange, TodoList } from '../../domain/task/task';
import { summaryOf } from '../../domain/task/task-summary';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useLingering } from '../kit/use-lingering';
import { useWords } from '../kit/words';
import { completion } from '../state/completion';
import type { CardCommand } from '../state/mail-state';
import type { ShownTask } from '../state/shown-tasks';
import { ProblemButton } from '../trouble/problem-button';
import { RenameEditor } from './card-editors';
import { CardMode, type Mode } from './card-mode';
import { leavingWords, safeAfter } from './card-words';
import { LinkNotice } from './link-notice';
import { TaskFacts } from './task-facts';
import { TaskMenu } from './task-menu';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalXS,
  },
  top: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1, minWidth: 0 },
  label: {
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  done: { textDecorationLine: 'line-through', fontWeight: tokens.fontWeightRegular },
  // As large as the menu that will be there.
  menuToCome: { flexShrink: 0, width: '32px', height: '32px' },
  // Where other cards have their checkbox, so that all texts are aligned.
  unread: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
  },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  hidden: { visibility: 'hidden' },
  below: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    // In line with the title beside its checkbox.
    paddingInlineStart: `calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalXS})`,
    paddingInlineEnd: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  open: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    alignSelf: 'flex-start',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  trouble: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  failure: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
  },
  failureIcon: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorPaletteRedForeground1,
  },
});

/** A linked task beside its mail: its state, and what the user can do with it. */
export function TaskCard(props: {
  readonly shown: ShownTask;
  readonly failure: ShownTask['failure'];
  /** The lists that can take tasks. */
  readonly lists: readonly TodoList[];
  /** The link has an operation in the outbox. */
  readonly isWaiting: boolean;
  readonly isSigningIn: boolean;
  /** What stands above the task: that it is new. */
  readonly heading?: ReactNode;
  /** The answer that it waited for. */
  readonly answer?: ReactNode;
  /** Its other mails. */
  readonly mails: ReactNode;
  readonly onCommand: (command: CardCommand) => void;
  readonly onCreateAgain: () => void;
  readonly onWait: (() => void) | undefined;
}) {
  const { shown, failure, lists, isWaiting, isSigningIn, heading, answer, mails, onCommand } = props;
  const { onCreateAgain, onWait } = props;
  const { link, state, task, remembered } = shown.linked;
  const { environment } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const [mode, setMode] = useState<Mode>('shown');
  const isBack = useRef(false);
  const listId = task?.listId ?? link.listId;
  const listName = lists.find((list) => list.id === listId)?.name;
  const otherLists = lists.filter((list) => list.id !== listId);
  const summary = task ? summaryOf(task) : remembered;
  // A remembered task is shown without a notice until it is confirmed, so that nothing moves then.
  const isQuiet =
    state === 'good' || (state === 'checking' && !task && remembered !== undefined && !isWaiting);
  const [notice] = useLingering(isQuiet ? [] : [state], () => 'link');
  const isGone = state === 'task-gone' || state === 'list-gone';
  const { leaving } = shown;
  const isThere = !isGone && leaving === undefined;

  useLayoutEffect(() => {
    // The editor is closed: the focus returns to the menu that opened it.
    if (mode === 'shown' && isBack.current) {
      card.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
    }
    isBack.current = mode !== 'shown';
  }, [mode]);

  const back = () => {
    setMode('shown');
  };
  const change = (wanted: TaskChange) => {
    setMode('shown');
    onCommand({ kind: 'change', change: wanted });
  };
  const unread =
    listName === undefined ? words.say('tasks.unreadNoList') : words.say('tasks.unread', { list: listName });

  return (
    <article className={mergeClasses(shared.surface, styles.card)} aria-labelledby={titleId} ref={card}>
      {heading}
      <div className={styles.top}>
        <div className={styles.title}>
          {task && mode === 'renaming' ? (
            // The field below holds the name.
            <span id={titleId} className={shared.visuallyHidden}>
              {task.title}
            </span>
          ) : summary && isThere ? (
            <Checkbox
              shape="circular"
              checked={summary.isDone}
              disabled={task === undefined}
              label={{
                id: titleId,
                dir: 'auto',
                className: mergeClasses(
                  styles.label,
                  (summary.isDone || !task) && styles.quiet,
                  summary.isDone && styles.done,
                ),
                children: summary.title,
              }}
              onChange={(_event, { checked }) => {
                if (task) change(completion(task, checked === true));
              }}
            />
          ) : (
            <div className={styles.unread}>
              <LinkDismiss16Regular
                aria-hidden
                className={mergeClasses(styles.icon, !isGone && styles.hidden)}
              />
              <p id={titleId} className={mergeClasses(styles.label, shared.text)} dir="auto">
                {summary?.title ?? unread}
              </p>
            </div>
          )}
        </div>
        {task && isThere && mode === 'shown' && (
          <TaskMenu
            task={task}
            onChange={change}
            onPickDate={() => {
              setMode('picking');
            }}
            onRemind={() => {
              setMode('reminding');
            }}
            onMove={
              otherLists.length === 0
                ? undefined
                : () => {
                    setMode('moving');
                  }
            }
            onRename={() => {
              setMode('renaming');
            }}
            onWait={onWait}
            onUnlink={() => {
              onCommand({ kind: 'unlink' });
            }}
            onDelete={() => {
              setMode('deleting');
            }}
          />
        )}
        {isThere && summary && !task && <div className={styles.menuToCome} />}
      </div>
      <div className={styles.below}>
        {task && mode === 'renaming' && (
          <RenameEditor title={task.title} onSave={(title) => change({ title })} onCancel={back} />
        )}
        {leaving && (
          <p className={mergeClasses(shared.hint, shared.text)}>{words.say(leavingWords[leaving])}</p>
        )}
        {isThere && answer}
        {summary && isThere && (
          <>
            <TaskFacts task={summary} listName={listName} isAnswered={answer !== undefined} />
            <a
              className={mergeClasses(shared.link, styles.open)}
              href={environment.taskUrl(task?.taskId ?? link.taskId)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {words.say('tasks.openInToDo')}
              <Open16Regular aria-hidden />
            </a>
            {mails}
          </>
        )}
        {notice && leaving === undefined && (
          <LinkNotice
            state={notice.item}
            isOver={notice.isOver}
            holdProps={notice.holdProps}
            isWaiting={isWaiting}
            onCreateAgain={onCreateAgain}
            onRemoveLink={() => {
              onCommand({ kind: 'unlink' });
            }}
          />
        )}
        {shown.isDuplicate && task && isThere && mode === 'shown' && (
          <>
            <p className={mergeClasses(shared.hint, shared.text)}>{words.say('tasks.duplicate')}</p>
            <div className={shared.actions}>
              <Button
                size="small"
                onClick={() => {
                  setMode('deleting');
                }}
              >
                {words.say('tasks.removeDuplicate')}
              </Button>
            </div>
          </>
        )}
        {task && (
          <CardMode
            mode={mode}
            task={task}
            lists={otherLists}
            onChange={change}
            onCommand={(command) => {
              setMode('shown');
              onCommand(command);
            }}
            onBack={back}
          />
        )}
        {failure && (
          <div role="alert" className={styles.trouble}>
            <p className={mergeClasses(shared.text, styles.failure)}>
              <ErrorCircle16Filled aria-hidden className={styles.failureIcon} />
              {words.say(`problem.${failure.problem.kind}`)}
            </p>
            <p className={mergeClasses(shared.hint, shared.text)}>
              {words.say(safeAfter[failure.command.kind])}
            </p>
            <div className={shared.actions}>
              <ProblemButton
                problem={failure.problem}
                doing={failure.command.kind}
                scopes={['Tasks.ReadWrite']}
                isSigningIn={isSigningIn}
                onTryAgain={() => {
                  onCommand(failure.command);
                }}
              />
            </div>
          </div>
        )}
      </div>
    </article>
  );
}
