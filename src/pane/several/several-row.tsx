import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { isCreatable, type SeveralRow } from '../../app/several/several-state';
import type { Words } from '../../i18n/words';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  mail: { flexGrow: 1, minWidth: 0, paddingBlock: tokens.spacingVerticalSNudge },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  subject: { color: tokens.colorNeutralForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
});

/** What is said of a mail beside its subject; empty as long as nothing happened to it. */
function statusOf({ openTask, state }: SeveralRow, words: Words): string {
  switch (state.kind) {
    case 'ready':
      return openTask ? words.say('several.hasTask', { title: openTask.title }) : '';
    case 'failed':
      return words.say(`problem.${state.problem.kind}`);
    case 'not-undone':
      return words.say('several.notUndone');
    case 'working':
    case 'created':
    case 'waiting':
    case 'already':
    case 'stopped':
    case 'undone':
      return words.say(`several.${state.kind}`);
  }
}

/** One of several mails, with what became of it. */
export function SeveralRowItem(props: {
  readonly row: SeveralRow;
  /** Nothing runs: it can be chosen or left out. */
  readonly isOpen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const { row, isOpen, onChoose } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { mail, state } = row;
  const status = statusOf(row, words);
  const isBad = state.kind === 'failed' || state.kind === 'not-undone';
  return (
    <li className={styles.row}>
      <Checkbox
        checked={row.isChosen && (isCreatable(row) || state.kind !== 'ready')}
        disabled={!isOpen || !isCreatable(row)}
        aria-labelledby={`${id}subject`}
        aria-describedby={`${id}from ${id}status`}
        onChange={(_event, { checked }) => {
          onChoose(checked === true);
        }}
      />
      <div className={styles.mail}>
        <p
          id={`${id}subject`}
          className={mergeClasses(shared.text, styles.line, styles.subject)}
          dir="auto"
          title={mail.subject}
        >
          {mail.subject || words.say('mail.noSubject')}
        </p>
        <p id={`${id}from`} className={mergeClasses(shared.hint, styles.line)} dir="auto">
          {mail.sender.name || mail.sender.address}
        </p>
        <p
          id={`${id}status`}
          className={mergeClasses(
            shared.hint,
            shared.text,
            state.kind === 'created' && styles.good,
            isBad && styles.bad,
          )}
        >
          {status}
        </p>
      </div>
    </li>
  );
}
