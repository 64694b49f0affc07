import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { MessageBox } from '../kit/message-box';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

/** Shown in place of a part of the pane that failed to load or render. */
export function PartFailure() {
  const { environment } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  return (
    <MessageBox
      tone="bad"
      role="alert"
      actions={
        <Button size="small" onClick={environment.reload}>
          {words.say('link.reload')}
        </Button>
      }
    >
      <p className={shared.text}>{words.say('app.partFailed')}</p>
      <p className={shared.hint}>{words.say('safe.open')}</p>
    </MessageBox>
  );
}
