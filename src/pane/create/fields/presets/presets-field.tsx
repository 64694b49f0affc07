import { makeStyles, tokens } from '@fluentui/react-components';
import { Save16Regular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { presetOf, relativeDue } from '../../../../domain/task/preset';
import { longestPresetName, presetSlots } from '../../../../domain/task/preset-slot';
import { usePaneTools } from '../../../context/pane-tools';
import { Button } from '../../../kit/button';
import { LabelledField } from '../../../kit/labelled-field';
import { onEnterOrEscape } from '../../../kit/on-enter-or-escape';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  open: {
    alignSelf: 'flex-start',
    // Its text is in line with the labels above it.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
});

/** Saves what is filled in as a preset. */
export const PresetsField: FieldEditor = ({ fields, settings }) => {
  const { commands, today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [done, setDone] = useState('');

  const saved = presetSlots.flatMap((slot) => {
    const preset = settings[slot];
    return preset ? [{ slot, preset }] : [];
  });
  const wanted = name.trim();
  // A preset of the same name is replaced.
  const same = saved.find(({ preset }) => preset.name.toLowerCase() === wanted.toLowerCase());
  const free = same?.slot ?? presetSlots.find((slot) => !settings[slot]);
  const { listId } = fields;
  const isFull = saved.length === presetSlots.length;
  const isDayLost = fields.due !== undefined && relativeDue(fields.due, today) === 'none';

  const focusOn = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
  const show = (isShown: boolean) => {
    flushSync(() => {
      setIsOpen(isShown);
      setIsTried(false);
      setName('');
    });
    focusOn(isShown ? 'input' : 'button');
  };
  const save = () => {
    setIsTried(true);
    if (wanted === '' || !free || listId === undefined) {
      focusOn('input');
      return;
    }
    commands.changeSettings({ [free]: { ...presetOf(wanted, { ...fields, listId }, today) } });
    setDone(words.say('preset.saved', { name: wanted }));
    show(false);
  };
  const cancel = () => {
    show(false);
  };

  return (
    <div className={styles.field} ref={root}>
      <Button
        className={styles.open}
        appearance="subtle"
        size="small"
        icon={<Save16Regular />}
        aria-expanded={isOpen}
        aria-controls={`${id}panel`}
        onClick={() => {
          show(!isOpen);
        }}
      >
        {words.say('preset.save')}
      </Button>
      <div id={`${id}panel`} className={isOpen ? styles.panel : undefined} hidden={!isOpen}>
        {isOpen && !isFull && (
          <div className={styles.field}>
            <LabelledField
              label={words.say('preset.name')}
              error={isTried && wanted === '' ? words.say('form.listNameMissing') : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  type="text"
                  dir="auto"
                  autoComplete="off"
                  maxLength={longestPresetName}
                  value={name}
                  onChange={({ target }) => {
                    setName(target.value);
                  }}
                  onKeyDown={onEnterOrEscape(save, cancel)}
                />
              )}
            </LabelledField>
            <p className={shared.hint}>{words.say('preset.keeps')}</p>
            {isDayLost && <p className={shared.hint}>{words.say('preset.dayLost')}</p>}
            <div className={shared.actions}>
              <Button size="small" onClick={save}>
                {words.say('action.save')}
              </Button>
              <Button size="small" onClick={cancel}>
                {words.say('action.cancel')}
              </Button>
            </div>
          </div>
        )}
        {isOpen && isFull && (
          <p className={shared.hint}>{words.say('preset.full', { number: saved.length })}</p>
        )}
      </div>
      <span className={shared.visuallyHidden} aria-live="polite">
        {done}
      </span>
    </div>
  );
};
