import { defaultDues, waitingDays, type DefaultDue, type Settings } from '../../domain/settings';
import type { TodoList } from '../../domain/task/task';
import { noteLevels, type NoteLevel } from '../../domain/task/task-fields';
import type { MessageKey } from '../../i18n/catalogue';
import { usePaneTools } from '../context/pane-tools';
import { ChoiceField } from '../kit/choice-field';
import { LabelledField } from '../kit/labelled-field';
import { ListCombobox } from '../kit/list-combobox';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { SettingsSection } from './settings-section';

const dueLabels = {
  none: 'due.none',
  today: 'due.today',
  tomorrow: 'due.tomorrow',
  'next-week': 'due.nextWeek',
} as const satisfies Readonly<Record<DefaultDue, MessageKey>>;

/** The defaults of new tasks, for the form and the ribbon command. */
export function TaskSettings(props: { readonly settings: Settings; readonly lists: readonly TodoList[] }) {
  const { settings, lists } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  const ofToDo = { id: '', name: words.say('settings.toDoDefault'), isDefault: false, isShared: false };
  const chosen = lists.find(({ id }) => id === settings.defaultListId);
  const isGone = lists.length > 0 && settings.defaultListId !== undefined && !chosen;
  return (
    <SettingsSection heading={words.say('settings.newTasks')}>
      <div>
        <ListCombobox
          label={words.say('settings.defaultList')}
          lists={[ofToDo, ...lists]}
          selected={chosen ?? ofToDo}
          onSelect={({ id }) => {
            commands.changeSettings({ defaultListId: id === '' ? undefined : id });
          }}
        />
        {isGone && <p className={shared.hint}>{words.say('settings.listGone')}</p>}
      </div>
      <ChoiceField<DefaultDue>
        label={words.say('form.due')}
        choices={defaultDues.map((value) => ({ value, label: words.say(dueLabels[value]) }))}
        value={settings.defaultDue}
        onChange={(defaultDue) => {
          commands.changeSettings({ defaultDue });
        }}
      />
      <LabelledField label={words.say('settings.reminderTime')}>
        {(control) => (
          <input
            {...control}
            key={settings.reminderTime}
            type="time"
            lang={words.locale}
            defaultValue={settings.reminderTime}
            // While it is typed in, it has many values.
            onBlur={({ target: { value } }) => {
              if (value !== '' && value !== settings.reminderTime) {
                commands.changeSettings({ reminderTime: value });
              }
            }}
          />
        )}
      </LabelledField>
      <ChoiceField<NoteLevel>
        label={words.say('form.note')}
        choices={noteLevels.map((value) => ({ value, label: words.say(`form.note.${value}`) }))}
        value={settings.noteLevel}
        hint={words.say(`form.note.${settings.noteLevel}.hint`)}
        onChange={(noteLevel) => {
          commands.changeSettings({ noteLevel });
        }}
      />
      <ChoiceField<string>
        label={words.say('settings.waitingDays')}
        choices={waitingDays.map((days) => ({
          value: String(days),
          label: new Intl.NumberFormat(words.locale).format(days),
        }))}
        value={String(settings.waitingDays)}
        onChange={(days) => {
          commands.changeSettings({ waitingDays: Number(days) });
        }}
      />
    </SettingsSection>
  );
}
