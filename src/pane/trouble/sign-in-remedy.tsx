import type { ProblemKind } from '../../domain/problem';
import { useAccounts, usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useWords } from '../kit/words';
import { CopyButton } from './copy-button';
import { LazyLetterButton } from './lazy-letter-button';

/** The remedy for a sign-in problem besides signing in again. */
export function SignInRemedy({ kind }: { readonly kind: ProblemKind }) {
  const { commands } = usePaneTools();
  const { other, adminConsentUrl } = useAccounts();
  const words = useWords();
  if (kind === 'admin-consent-needed' && adminConsentUrl !== '') {
    return (
      <>
        <CopyButton
          label={words.say('admin.copyLink')}
          done={words.say('admin.linkCopied')}
          byHand={words.say('admin.copyByHand')}
          text={() => adminConsentUrl}
        />
        <LazyLetterButton adminConsentUrl={adminConsentUrl} />
      </>
    );
  }
  if (kind === 'wrong-account' && other) {
    return (
      <Button size="small" onClick={commands.acceptAccount}>
        {words.say('account.isMine')}
      </Button>
    );
  }
  return null;
}
