import type { ProblemKind } from '../../domain/problem';
import { useAccounts, usePaneTools } from '../context/pane-tools';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

/** A problem in words; for an account that does not fit the mailbox, names it. */
export function ProblemText({ kind }: { readonly kind: ProblemKind }) {
  const { environment } = usePaneTools();
  const { other } = useAccounts();
  const words = useWords();
  const shared = useSharedStyles();
  const mailbox = environment.mailbox.owner;
  const isAboutAccount = kind === 'wrong-account' && other !== undefined;
  if (isAboutAccount && mailbox === '') {
    return <p className={shared.text}>{words.say('account.unclear', { account: other.username })}</p>;
  }
  return (
    <>
      <p className={shared.text}>{words.say(`problem.${kind}`)}</p>
      {isAboutAccount && (
        <p className={shared.text}>{words.say('account.differs', { account: other.username, mailbox })}</p>
      )}
    </>
  );
}
