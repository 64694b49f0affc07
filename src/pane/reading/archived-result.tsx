import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { MessageBox } from '../kit/message-box';
import { useSharedStyles } from '../kit/shared-styles';
import { UndoButton } from '../kit/undo-button';
import { useWords } from '../kit/words';
import { undoable, type MailState } from '../state/mail-state';
import { ProblemText } from '../trouble/problem-text';

/** What became of a mail that was archived, once Outlook shows another one: the result, and Undo. */
export function ArchivedResult({ mail }: { readonly mail: MailState }) {
  const { commands } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  const { notice } = mail;
  const { restId } = mail.mail;
  const undo = undoable(notice)?.undo;
  const actions = (
    <>
      {undo && (
        <UndoButton
          running={undo.kind === 'running' ? words.say('action.undoing') : undefined}
          onUndo={() => {
            commands.undo(restId);
          }}
        />
      )}
      <Button
        size="small"
        onClick={() => {
          commands.dismissNotice(restId);
        }}
      >
        {words.say('action.dismiss')}
      </Button>
    </>
  );
  return (
    <MessageBox tone={undo?.kind === 'failed' ? 'bad' : 'good'} actions={actions}>
      <div role="status">
        <p className={shared.text}>
          {notice?.kind === 'made'
            ? words.say('archive.done', { title: notice.task.title, list: notice.listName })
            : words.say('archive.undone', { subject: mail.mail.subject })}
        </p>
      </div>
      {undo?.kind === 'failed' && <ProblemText kind={undo.problem.kind} />}
    </MessageBox>
  );
}
