import { makeStyles, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../../domain/settings';
import { presetSlots, type PresetSlot } from '../../../../domain/task/preset-slot';
import { Button } from '../../../kit/button';
import { useWords } from '../../../kit/words';

const useStyles = makeStyles({
  presets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  preset: { minWidth: 'auto', maxWidth: '100%', minHeight: '28px', overflowWrap: 'anywhere' },
});

/** The saved presets: one click on one makes the task. */
export function PresetChips(props: {
  readonly settings: Settings;
  readonly isRunning: boolean;
  readonly onChoose: (slot: PresetSlot) => void;
}) {
  const { settings, isRunning, onChoose } = props;
  const words = useWords();
  const styles = useStyles();
  const saved = presetSlots.filter((slot) => settings[slot]);
  if (saved.length === 0) return null;
  return (
    <div className={styles.presets} role="group" aria-label={words.say('form.presets')}>
      {saved.map((slot) => (
        <Button
          key={slot}
          className={styles.preset}
          shape="circular"
          size="small"
          disabledFocusable={isRunning}
          onClick={() => {
            onChoose(slot);
          }}
        >
          {settings[slot]?.name}
        </Button>
      ))}
    </div>
  );
}
