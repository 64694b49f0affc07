import { usePaneTools } from '../context/pane-tools';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import type { Notice } from '../state/mail-state';
import { noticeText } from './notice-words';

/** What succeeded, in words. */
export function NoticeLines({ notice, isShown }: { readonly notice: Notice; readonly isShown: boolean }) {
  const { environment, today } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  return (
    <>
      <p className={shared.text}>{noticeText(notice, words, { today, time: environment.mailbox.time })}</p>
      {isShown && notice.kind === 'made' && notice.isTextMissing && (
        <p className={shared.text}>{words.say('notice.textMissing')}</p>
      )}
      {isShown && notice.kind === 'occurrence-back' && notice.isCopyLeft && (
        <p className={shared.text}>{words.say('notice.copyLeft')}</p>
      )}
    </>
  );
}
