import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Settings } from '../../domain/settings';
import { longestPresetName, presetSlots } from '../../domain/task/preset-slot';
import { usePaneTools } from '../context/pane-tools';
import { RenamableRow } from '../kit/renamable-row';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { SettingsSection } from './settings-section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
});

/** The saved presets, to rename and to delete. */
export function PresetSettings({ settings }: { readonly settings: Settings }) {
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const news = useRef<HTMLParagraphElement>(null);
  const [deleted, setDeleted] = useState<string>();
  const saved = presetSlots.flatMap((slot) => {
    const preset = settings[slot];
    return preset ? [{ slot, preset }] : [];
  });
  return (
    <SettingsSection heading={words.say('form.presets')}>
      {saved.length > 0 && (
        <ul className={styles.list} aria-label={words.say('preset.savedOnes')}>
          {saved.map(({ slot, preset }, index) => (
            <RenamableRow
              key={slot}
              name={preset.name}
              nameLabel={words.say('preset.nameOf', { number: index + 1 })}
              deleteLabel={words.say('preset.delete', { name: preset.name })}
              maxLength={longestPresetName}
              onRename={(name) => {
                commands.changeSettings({ [slot]: { ...preset, name } });
              }}
              onDelete={() => {
                flushSync(() => {
                  commands.changeSettings({ [slot]: undefined });
                  setDeleted(preset.name);
                });
                news.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {deleted !== undefined && (
        <p className={shared.hint} ref={news} tabIndex={-1}>
          {words.say('preset.deleted', { name: deleted })}
        </p>
      )}
      <p className={shared.hint}>{words.say('settings.presetsHint')}</p>
    </SettingsSection>
  );
}
