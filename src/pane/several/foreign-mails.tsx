import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ForeignRow } from '../../app/several/several-state';
import type { CurrentItem, MailAddress } from '../../domain/mail/mail';
import type { Words } from '../../i18n/words';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  region: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  subject: { color: tokens.colorNeutralForeground1 },
});

/** A mail that this mailbox does not have, for what is filled from a mail. */
export function itemOfElsewhere(subject: string, sender: MailAddress): CurrentItem {
  return {
    restId: '',
    internetMessageId: '',
    conversationId: '',
    subject,
    sender,
    receivedDateTime: new Date(0).toISOString(),
    owner: '',
  };
}

function statusOf({ state }: ForeignRow, words: Words): string {
  switch (state.kind) {
    case 'ready':
      return '';
    case 'failed':
      return words.say(`problem.${state.problem.kind}`);
    case 'not-undone':
      return words.say('several.notUndone');
    default:
      return words.say(`several.${state.kind}`);
  }
}

/** Dropped mails that become tasks without a link, and files that are no mails which can be read. */
export function ForeignMails(props: {
  readonly rows: readonly ForeignRow[];
  readonly refused: readonly string[];
}) {
  const { rows, refused } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <>
      {rows.length > 0 && (
        <section className={styles.region} aria-labelledby={id}>
          <h2 id={id} className={shared.heading}>
            {words.say('dropped.elsewhere')}
          </h2>
          <p className={shared.hint}>{words.say('dropped.withoutLink')}</p>
          <ul className={mergeClasses(shared.surface, styles.list)}>
            {rows.map((row) => (
              <li key={row.id} className={styles.row}>
                <p className={mergeClasses(shared.text, styles.subject)} dir="auto">
                  {row.mail.subject || words.say('mail.noSubject')}
                </p>
                <p className={mergeClasses(shared.hint, shared.text)} dir="auto">
                  {row.mail.sender.name || row.mail.sender.address}
                </p>
                <p className={mergeClasses(shared.hint, shared.text)}>{statusOf(row, words)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused.length > 0 && (
        <div role="alert">
          <p className={shared.text}>{words.say('dropped.refused', { count: refused.length })}</p>
          <p className={mergeClasses(shared.hint, shared.text)} dir="auto">
            {refused.join(' · ')}
          </p>
        </div>
      )}
    </>
  );
}
