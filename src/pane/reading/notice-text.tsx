import { usePaneTools } from '../context/pane-tools';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { madeRemarks } from '../state/made-remarks';
import type { Notice } from '../state/mail-state';
import { noticeText } from './notice-words';

/** What succeeded, and what the user has to know about it. */
export function NoticeText({ notice }: { readonly notice: Notice }) {
  const { environment, today } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  return (
    <>
      <p className={shared.text}>{noticeText(notice, words, { today, time: environment.mailbox.time })}</p>
      {notice.kind === 'made' &&
        madeRemarks(notice).map((remark) => (
          <p key={remark} className={shared.text}>
            {words.say(remark)}
          </p>
        ))}
      {notice.kind === 'occurrence-back' && notice.isCopyLeft && (
        <p className={shared.text}>{words.say('notice.copyLeft')}</p>
      )}
    </>
  );
}
