import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type Ref } from 'react';
import type { Words } from '../../i18n/words';
import { usePaneTools } from '../context/pane-tools';
import { MessageBox } from '../kit/message-box';
import { PartBoundary } from '../kit/part-boundary';
import { useSharedStyles } from '../kit/shared-styles';
import { UndoButton } from '../kit/undo-button';
import { useWords } from '../kit/words';
import { undoable, type MailState, type Notice } from '../state/mail-state';
import { LazyNoticeText } from './lazy-notice-text';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
});

/** What is running, for screen readers: everybody else sees it where it happens. */
function progressText(
  { creation, notice, reading, operations }: MailState,
  words: Words,
): string | undefined {
  if (creation.kind === 'awaited') return words.say('form.creating');
  if (creation.kind === 'running') {
    return words.say(creation.kept?.isUndone ? 'action.undoing' : 'form.creating');
  }
  if (operations.some(({ command }) => command.kind === 'delete')) return words.say('tasks.deleting');
  if (operations.some(({ command }) => command.kind === 'unlink')) return words.say('tasks.unlinking');
  if (operations.some(({ command }) => command.kind === 'move')) return words.say('tasks.moving');
  return reading.kind === 'under-way' && notice === undefined ? words.say('mail.reading') : undefined;
}

/** Whether Undo is offered here. What was unlinked from a task that is gone cannot be undone. */
function isUndoOffered(notice: Notice): boolean {
  if (notice.kind === 'unlinked') return notice.linked?.task !== undefined;
  return notice.kind === 'occurrence-done' || notice.kind === 'joined';
}

/** What a card says itself: here it is for screen readers only. */
const cardKinds: ReadonlySet<Notice['kind']> = new Set(['made', 'changed', 'waits']);

/**
 * Reports what succeeded. It is always present, so that a change is read out, and it takes the focus when the focused
 * element disappears. Only its sentences are read out: the button stands beside them.
 */
export function StatusLine({
  mail,
  lineRef,
}: {
  readonly mail: MailState;
  readonly lineRef: Ref<HTMLDivElement>;
}) {
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { notice } = mail;
  const mailId = mail.mail.restId;
  const progress = progressText(mail, words);
  const isShown = notice !== undefined && !cardKinds.has(notice.kind) && progress === undefined;
  const undo = () => {
    if (notice?.kind === 'occurrence-done') {
      const { taskKey, occurrence } = notice;
      commands.act(mailId, taskKey, { kind: 'reopen-occurrence', occurrence });
    } else if (notice?.kind === 'joined') {
      commands.act(mailId, notice.taskKey, { kind: 'unlink' });
    } else {
      commands.undo(mailId);
    }
  };
  const isUndoing = undoable(notice)?.undo.kind === 'running';
  return (
    <div className={isShown ? undefined : shared.visuallyHidden}>
      <MessageBox
        tone="good"
        actions={
          isShown &&
          isUndoOffered(notice) && (
            <UndoButton running={isUndoing ? words.say('action.relinking') : undefined} onUndo={undo} />
          )
        }
      >
        <div role="status" className={styles.line} ref={lineRef} tabIndex={-1}>
          {progress ??
            (notice && (
              <PartBoundary fallback={null}>
                <Suspense>
                  <LazyNoticeText notice={notice} />
                </Suspense>
              </PartBoundary>
            ))}
        </div>
      </MessageBox>
    </div>
  );
}
