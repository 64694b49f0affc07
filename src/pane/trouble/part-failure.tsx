import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { MessageBox } from '../kit/message-box';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

/**
 * Shown in place of a part of the pane that failed to load or render. `onTryAgain` loads it once more; without it, the whole
 * pane is loaded anew.
 */
export function PartFailure({ onTryAgain }: { readonly onTryAgain?: () => void }) {
  const { environment } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  return (
    <MessageBox
      tone="bad"
      role="alert"
      actions={
        <Button size="small" onClick={onTryAgain ?? environment.reload}>
          {words.say(onTryAgain ? 'action.tryAgain' : 'link.reload')}
        </Button>
      }
    >
      <p className={shared.text}>{words.say('app.partFailed')}</p>
      <p className={shared.hint}>{words.say('safe.open')}</p>
    </MessageBox>
  );
}
