import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { usePaneTools } from '../context/pane-tools';
import { useSharedStyles } from '../kit/shared-styles';
import { UndoButton } from '../kit/undo-button';
import { useWords } from '../kit/words';
import { madeRemarks } from '../state/made-remarks';
import type { Notice } from '../state/mail-state';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    // In line with the checkbox below and its label.
    '& > svg': {
      flexShrink: 0,
      marginTop: tokens.spacingVerticalXS,
      color: tokens.colorStatusSuccessForeground3,
    },
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXXS,
  },
  news: {
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
});

/** That the task of a card is new, what else there is to know about it, and **Undo**. */
export function JustCreated(props: {
  readonly notice: Extract<Notice, { kind: 'made' }>;
  readonly mailId: string;
  /** Gets the focus when **Create task** disappears. */
  readonly textRef: Ref<HTMLParagraphElement>;
}) {
  const { notice, mailId, textRef } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.strip}>
      <CheckmarkCircle16Filled aria-hidden />
      <div className={styles.text}>
        <p className={mergeClasses(shared.text, styles.news)} ref={textRef} tabIndex={-1}>
          {words.say(notice.isByCommand ? 'tasks.createdByCommand' : 'tasks.createdNow')}
        </p>
        {madeRemarks(notice).map((remark) => (
          <p key={remark} className={shared.text}>
            {words.say(remark)}
          </p>
        ))}
      </div>
      <UndoButton
        running={notice.undo.kind === 'running' ? words.say('action.undoing') : undefined}
        onUndo={() => {
          commands.undo(mailId);
        }}
      />
    </div>
  );
}
