import { chosenThemes, type Settings } from '../../domain/settings';
import { languageNames } from '../../i18n/language-names';
import { usePaneTools } from '../context/pane-tools';
import { ChoiceField } from '../kit/choice-field';
import { LabelledField } from '../kit/labelled-field';
import { useWords } from '../kit/words';
import { SettingsSection } from './settings-section';

/** Language and theme: those of Outlook, unless the user chooses others. */
export function LookSettings({ settings }: { readonly settings: Settings }) {
  const { commands } = usePaneTools();
  const words = useWords();
  const asOutlook = words.say('settings.asOutlook');
  const themes = [
    { value: 'outlook', label: asOutlook } as const,
    ...chosenThemes.map((value) => ({ value, label: words.say(`settings.theme.${value}`) })),
  ];
  return (
    <SettingsSection heading={words.say('settings.look')}>
      <LabelledField label={words.say('settings.language')}>
        {(control) => (
          <select
            {...control}
            value={settings.language ?? ''}
            onChange={({ target: { value } }) => {
              commands.changeSettings({ language: value === '' ? undefined : value });
            }}
          >
            <option value="">{asOutlook}</option>
            {languageNames.map(([language, name]) => (
              <option key={language} value={language} lang={language}>
                {name}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <ChoiceField
        label={words.say('settings.theme')}
        choices={themes}
        value={settings.theme ?? 'outlook'}
        onChange={(theme) => {
          commands.changeSettings({ theme: theme === 'outlook' ? undefined : theme });
        }}
      />
    </SettingsSection>
  );
}
