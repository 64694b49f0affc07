import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { MailState, Notice } from '../state/mail-state';
import { MessageBox } from '../kit/message-box';
import { noticeText } from './notice-words';
import { usePaneTools } from '../context/pane-tools';
import { useWords } from '../kit/words';
import { useSharedStyles } from '../kit/shared-styles';
import type { Words } from '../../i18n/words';

const useStyles = makeStyles({
  line: {
    borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
});

/** What is under way, for those who hear the pane: everybody else sees it where it happens. */
function progressText({ creation, notice, reading, works }: MailState, words: Words): string | undefined {
  if (creation.kind === 'running') {
    return words.say(creation.kept?.isUndone ? 'action.undoing' : 'form.creating');
  }
  if (works.some(({ deed }) => deed.kind === 'delete')) return words.say('tasks.deleting');
  if (works.some(({ deed }) => deed.kind === 'unlink')) return words.say('tasks.unlinking');
  return reading.kind === 'under-way' && notice === undefined ? words.say('mail.reading') : undefined;
}

/** Takes back what the status line speaks of. */
function UndoButton({ mail, notice }: { readonly mail: MailState; readonly notice: Notice }) {
  const { commands } = usePaneTools();
  const words = useWords();
  const mailId = mail.mail.restId;
  const isUndoing = notice.kind === 'made' && notice.undo.kind === 'running';
  const undo = () => {
    if (notice.kind === 'made') commands.undo(mailId);
    if (notice.kind === 'occurrence-done') {
      const { linkKey, occurrence } = notice;
      commands.act(mailId, linkKey, { kind: 'reopen-occurrence', occurrence });
    }
  };
  return (
    <Button size="small" disabledFocusable={isUndoing} onClick={undo}>
      {words.say(isUndoing ? 'action.undoing' : 'action.undo')}
    </Button>
  );
}

/**
 * The line that tells what went well. It is always there, so that a change is read out, and it takes the focus when what
 * had it is gone.
 */
export function StatusLine({
  mail,
  lineRef,
}: {
  readonly mail: MailState;
  readonly lineRef: Ref<HTMLDivElement>;
}) {
  const { today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { notice } = mail;
  const progress = progressText(mail, words);
  const isToldByCard = notice?.kind === 'changed';
  const isShown = notice !== undefined && !isToldByCard && progress === undefined;
  const canUndo = notice?.kind === 'made' || notice?.kind === 'occurrence-done';
  return (
    <div
      role="status"
      className={mergeClasses(styles.line, !isShown && shared.visuallyHidden)}
      ref={lineRef}
      tabIndex={-1}
    >
      {progress ?? (isToldByCard && noticeText(notice, words, today))}
      {isShown && (
        <MessageBox tone="good" actions={canUndo && <UndoButton mail={mail} notice={notice} />}>
          <p className={shared.text}>{noticeText(notice, words, today)}</p>
          {notice.kind === 'made' && notice.isTextMissing && (
            <p className={shared.text}>{words.say('notice.textMissing')}</p>
          )}
          {notice.kind === 'occurrence-back' && notice.isCopyLeft && (
            <p className={shared.text}>{words.say('notice.copyLeft')}</p>
          )}
        </MessageBox>
      )}
    </div>
  );
}
