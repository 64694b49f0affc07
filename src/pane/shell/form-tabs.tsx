import { Tabs } from '../kit/tabs';
import { useWords } from '../kit/words';

/** What the mail is used for: a new task, or one that is there. */
export type FormTab = 'new' | 'existing';

/** The tabs above the form. `panelId`: what they show. */
export function FormTabs(props: {
  readonly selected: FormTab;
  readonly onSelect: (tab: FormTab) => void;
  readonly panelId: string;
}) {
  const { selected, onSelect, panelId } = props;
  const words = useWords();
  const choices = [
    { name: 'new', label: words.say('tabs.new') },
    { name: 'existing', label: words.say('tabs.existing') },
  ] as const;
  return (
    <Tabs
      label={words.say('tabs.label')}
      choices={choices}
      selected={selected}
      panelId={panelId}
      onSelect={onSelect}
    />
  );
}
