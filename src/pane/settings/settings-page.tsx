import { makeStyles, tokens } from '@fluentui/react-components';
import { Flag20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePaneTools } from '../context/pane-tools';
import { BackButton } from '../kit/back-button';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import type { PaneState } from '../state/pane-state';
import { ReportButton } from '../trouble/report-button';
import { LookSettings } from './look-settings';
import { MailSettings } from './mail-settings';
import { PresetSettings } from './preset-settings';
import { SettingsSection } from './settings-section';
import { SuggestionSettings } from './suggestion-settings';
import { TaskSettings } from './task-settings';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    // Outlook lays its own menu over this corner.
    paddingInlineEnd: '34px',
  },
});

/** All settings. Each counts as soon as it is changed. */
export function SettingsPage(props: {
  readonly state: PaneState;
  /** What waits to be sent, where something does. */
  readonly outbox: ReactNode;
  /** Shows the flagged emails. */
  readonly onFlagged: () => void;
  readonly onClose: () => void;
}) {
  const { state, outbox, onFlagged, onClose } = props;
  const { settings, lists } = state;
  const { environment } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <div className={styles.title}>
          <BackButton onBack={onClose} />
          <h1 className={shared.heading}>{words.say('settings.heading')}</h1>
        </div>
        <p className={shared.hint}>{words.say('settings.follow')}</p>
      </header>
      {environment.mailAccess !== 'none' && (
        <div>
          <Button icon={<Flag20Regular />} onClick={onFlagged}>
            {words.say('flagged.heading')}
          </Button>
        </div>
      )}
      {outbox}
      <TaskSettings settings={settings} lists={lists} />
      <MailSettings settings={settings} isSigningIn={state.signIn.kind === 'running'} />
      <SuggestionSettings settings={settings} />
      <PresetSettings settings={settings} />
      <LookSettings settings={settings} />
      <SettingsSection heading={words.say('settings.about')}>
        <p className={shared.text}>{words.say('settings.version', { version: environment.version })}</p>
        <div className={shared.actions}>
          <ReportButton doing="settings" />
        </div>
      </SettingsSection>
    </div>
  );
}
