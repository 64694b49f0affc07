import { useEffect, useState } from 'react';
import type { Settings } from '../../domain/settings';
import { ignore } from '../../lib/ignored-errors';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { CheckField } from '../kit/check-field';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { SettingsSection } from './settings-section';

/** Whether lists are suggested by sender, from how many that was learnt, and a way to forget it. */
export function SuggestionSettings({ settings }: { readonly settings: Settings }) {
  const { commands } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  const [senders, setSenders] = useState(0);
  const [isForgotten, setIsForgotten] = useState(false);
  useEffect(() => {
    let isGone = false;
    commands
      .ask(({ suggestions }) => Promise.resolve(suggestions.senders()))
      .then((count) => {
        if (!isGone) setSenders(count);
      })
      .catch((error: unknown) => {
        ignore('count the senders', error);
      });
    return () => {
      isGone = true;
    };
  }, [commands]);
  return (
    <SettingsSection heading={words.say('settings.suggestions')}>
      <CheckField
        label={words.say('settings.bySender')}
        hint={words.say('settings.suggestHint')}
        isChecked={settings.suggestsLists}
        onChange={commands.switchSuggestions}
      />
      {(senders > 0 || isForgotten) && (
        <div className={shared.actions}>
          <span className={shared.hint} aria-live="polite">
            {isForgotten ? words.say('suggest.forgotten') : words.say('settings.senders', { count: senders })}
          </span>
          <Button
            size="small"
            disabledFocusable={senders === 0}
            onClick={() => {
              commands.forgetSenders();
              setSenders(0);
              setIsForgotten(true);
            }}
          >
            {words.say('suggest.forget')}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}
