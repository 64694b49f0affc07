import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { PlainDate } from '../domain/plain-date';
import { dayText } from '../i18n/day-text';
import type { MailState, Notice } from './mail-state';
import { MessageBox } from './message-box';
import { usePaneTools, useWords } from './pane-tools';
import { useSharedStyles } from './shared-styles';
import type { Words } from '../i18n/words';

const useStyles = makeStyles({
  line: {
    borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  open: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
});

function noticeText(notice: Notice, words: Words, today: PlainDate): string {
  switch (notice.kind) {
    case 'made':
      return words.say(notice.isOnMail ? 'notice.made' : 'notice.madeWithoutMail', { list: notice.listName });
    case 'already':
      return notice.title === undefined
        ? words.say('notice.alreadyUnread')
        : words.say('notice.already', { title: notice.title });
    case 'series-ended':
      return words.say('notice.seriesEnded');
    case 'series-moved':
      return words.say('notice.seriesMoved', { date: dayText(words, notice.due, today) });
    case 'discarded':
      return words.say('notice.discarded');
    case 'undone':
      return words.say('notice.undone');
    case 'unlinked':
      return words.say('notice.unlinked');
    case 'deleted':
      return words.say('notice.deleted');
  }
}

/** What is under way, for those who hear the pane: everybody else sees it where it happens. */
function progressText(mail: MailState, words: Words): string | undefined {
  if (mail.creation.kind === 'running') {
    return words.say(mail.creation.kept?.isUndone ? 'action.undoing' : 'form.creating');
  }
  return mail.reading.kind === 'under-way' && mail.notice === undefined
    ? words.say('mail.reading')
    : undefined;
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
  const { commands, environment, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { notice } = mail;
  const progress = progressText(mail, words);
  const task = notice?.kind === 'made' ? notice.task : undefined;
  const isShown = notice !== undefined && progress === undefined;
  const isUndoing = notice?.kind === 'made' && notice.undo.kind === 'running';
  return (
    <div
      role="status"
      className={mergeClasses(styles.line, !isShown && shared.visuallyHidden)}
      ref={lineRef}
      tabIndex={-1}
    >
      {progress}
      {isShown && (
        <MessageBox
          tone="good"
          actions={
            task && (
              <>
                <a
                  className={mergeClasses(shared.link, styles.open)}
                  href={environment.taskUrl(task.taskId)}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {words.say('tasks.openInToDo')}
                  <Open16Regular aria-hidden />
                </a>
                {notice.kind === 'made' && (
                  <Button
                    size="small"
                    disabledFocusable={isUndoing}
                    onClick={() => {
                      commands.undo(mail.mail.restId);
                    }}
                  >
                    {words.say(isUndoing ? 'action.undoing' : 'action.undo')}
                  </Button>
                )}
              </>
            )
          }
        >
          <p className={shared.text}>{noticeText(notice, words, today)}</p>
          {notice.kind === 'made' && notice.isTextMissing && (
            <p className={shared.text}>{words.say('notice.textMissing')}</p>
          )}
        </MessageBox>
      )}
    </div>
  );
}
