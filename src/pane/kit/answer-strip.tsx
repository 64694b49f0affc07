import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailCheckmark16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { Button } from './button';
import { useSharedStyles } from './shared-styles';
import { useWords } from './words';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  news: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '& > svg': { flexShrink: 0, marginTop: tokens.spacingVerticalXXS, color: tokens.colorBrandForeground1 },
  },
});

/** That an answer has come, and what the user can do with the task that waited for it. */
export function AnswerStrip(props: {
  /** Who has answered, and when. */
  readonly text: string;
  readonly isBusy: boolean;
  /** What did not work. */
  readonly problem?: string | undefined;
  readonly onDone: () => void;
  readonly onKeep: () => void;
  /** Opens something of Outlook. */
  readonly opening: { readonly label: string; readonly onOpen: () => void };
}) {
  const { text, isBusy, problem, onDone, onKeep, opening } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <div className={styles.strip}>
      <p id={id} className={mergeClasses(shared.text, styles.news)}>
        <MailCheckmark16Regular aria-hidden />
        <span dir="auto">{text}</span>
      </p>
      <div className={shared.actions} role="group" aria-labelledby={id}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={onDone}>
          {words.say('waiting.done')}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onKeep}>
          {words.say('waiting.keep')}
        </Button>
        <Button size="small" onClick={opening.onOpen}>
          {opening.label}
        </Button>
      </div>
      {problem !== undefined && (
        <p role="alert" className={mergeClasses(shared.hint, shared.text)}>
          {problem}
        </p>
      )}
    </div>
  );
}
