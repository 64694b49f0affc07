import { useCallback } from 'react';
import type { Settings } from '../../domain/settings';
import { usePaneTools } from '../context/pane-tools';
import { CheckField } from '../kit/check-field';
import { useWords } from '../kit/words';
import { WithPermission } from '../trouble/with-permission';
import { SettingsSection } from './settings-section';

/** What becomes of a mail that has a task; nothing in a build that has no permission on mail. */
export function MailSettings(props: { readonly settings: Settings; readonly isSigningIn: boolean }) {
  const { settings, isSigningIn } = props;
  const { commands, environment } = usePaneTools();
  const words = useWords();
  const color = useCallback(
    (signal: AbortSignal) => commands.ask(({ pane }) => pane.colorCategory(signal)),
    [commands],
  );
  if (environment.mailAccess === 'none') return null;
  return (
    <SettingsSection heading={words.say('settings.emails')}>
      <div>
        <CheckField
          label={words.say('form.archive')}
          isChecked={settings.archivesMail}
          onChange={(archivesMail) => {
            commands.changeSettings({ archivesMail });
          }}
        />
        <CheckField
          label={words.say('settings.joins')}
          hint={words.say('settings.joinsHint')}
          isChecked={settings.joinsConversation}
          onChange={(joinsConversation) => {
            commands.changeSettings({ joinsConversation });
          }}
        />
        <CheckField
          label={words.say('settings.inMessageList')}
          hint={words.say('settings.markedAs')}
          isChecked={settings.marksMails}
          onChange={(marksMails) => {
            commands.changeSettings({ marksMails });
          }}
        />
      </div>
      {settings.marksMails && (
        <WithPermission
          label={words.say('settings.color')}
          runningLabel={words.say('settings.coloring')}
          doneText={words.say('settings.colored')}
          permissionText={words.say('settings.colorPermission')}
          scope="MailboxSettings.ReadWrite"
          doing="color"
          isSigningIn={isSigningIn}
          work={color}
        />
      )}
    </SettingsSection>
  );
}
