import type { Words } from '../../i18n/words';
import { usePaneTools } from '../context/pane-tools';
import { useWords } from '../kit/words';
import { CopyButton } from './copy-button';

/** The letter: what is asked for, and what an administrator has to know before. */
function letterText({ say }: Words, adminConsentUrl: string, asksForMail: boolean): string {
  const points = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join('\n');
  const may = points([
    say('letter.signIn'),
    say('letter.tasks'),
    ...(asksForMail ? [say('letter.mail')] : []),
  ]);
  const stored = points([say('letter.storedOnline'), say('letter.storedHere'), say('letter.storedNowhere')]);
  return [
    say('letter.subject'),
    `${say('letter.request')}\n${adminConsentUrl}`,
    `${say('letter.may')}\n${may}`,
    `${say('letter.stored')}\n${stored}`,
  ].join('\n\n');
}

/** Copies a letter that asks the administrator for approval, in the language of the pane. */
export function LetterButton({ adminConsentUrl }: { readonly adminConsentUrl: string }) {
  const { environment } = usePaneTools();
  const words = useWords();
  return (
    <CopyButton
      label={words.say('letter.copy')}
      done={words.say('letter.copied')}
      byHand={words.say('letter.copyByHand')}
      direction={words.direction}
      text={() => letterText(words, adminConsentUrl, environment.mailAccess !== 'none')}
    />
  );
}
