import { Lightbulb16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { usePaneTools } from '../../../context/pane-tools';
import { MenuButton, type MenuEntry } from '../../../kit/menu-button';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';

/**
 * Where the suggested list comes from, with what switches the suggestions off and on and makes the device forget. There as
 * long as a list is suggested, or suggestions are off.
 */
export function SuggestionMenu(props: {
  readonly isSuggesting: boolean;
  readonly isOn: boolean;
  readonly onMount: () => void;
}) {
  const { isSuggesting, isOn, onMount } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  const [done, setDone] = useState<'suggest.isOff' | 'suggest.isOn' | 'suggest.forgotten'>();
  useEffect(onMount, [onMount]);
  // It stays after the click that leaves nothing to suggest: the focus is on it.
  if (!isSuggesting && isOn && done === undefined) return null;

  const toggle: MenuEntry = {
    label: words.say(isOn ? 'suggest.switchOff' : 'suggest.switchOn'),
    onChoose: () => {
      commands.switchSuggestions(!isOn);
      setDone(isOn ? 'suggest.isOff' : 'suggest.isOn');
      if (!isOn) onMount();
    },
  };
  const forget: MenuEntry = {
    label: words.say('suggest.forget'),
    onChoose: () => {
      commands.forgetSenders();
      setDone('suggest.forgotten');
    },
  };
  return (
    <>
      <MenuButton
        label={words.say('suggest.menu')}
        icon={<Lightbulb16Regular />}
        isAlignedAround
        sections={[{ heading: words.say('suggest.explained'), entries: [toggle, forget] }]}
      />
      <span className={shared.visuallyHidden} aria-live="polite">
        {done && words.say(done)}
      </span>
    </>
  );
}
