import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Outlook } from '../state/create-outlook';
import type { OutlookSettings } from '../state/outlook-state';
import { Icon } from './icons';

const languages = [
  ['en-US', 'English'],
  ['de-DE', 'Deutsch'],
  ['fr-FR', 'Français'],
  ['es-ES', 'Español'],
  ['ja-JP', '日本語'],
  ['ar-SA', 'العربية'],
  ['nl-NL', 'Nederlands'],
] as const;

/** What can be set about this Outlook. */
export function SettingsPanel(props: {
  readonly outlook: Outlook;
  readonly settings: OutlookSettings;
  readonly onClose: () => void;
}) {
  const { outlook, settings, onClose } = props;
  const { start, changeSettings } = outlook;
  const panel = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => panel.current?.showModal(), []);

  return (
    <dialog ref={panel} className="settings" aria-labelledby={heading} onClose={onClose}>
      <div className="settings-heading">
        <h2 id={heading}>Settings</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close settings"
          onClick={() => panel.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <Field label="Account" note="Opens that user's mailbox.">
        {(id) => (
          <select
            id={id}
            value={start.account.key}
            onChange={({ target }) => location.assign(`/?account=${encodeURIComponent(target.value)}`)}
          >
            {start.accounts.map(({ key, name, username }) => (
              <option key={key} value={key}>
                {name} ({username})
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Theme">
        {(id) => (
          <select
            id={id}
            value={settings.theme}
            onChange={({ target: { value } }) => {
              if (value === 'light' || value === 'dark' || value === 'contrast')
                changeSettings({ theme: value });
            }}
          >
            <option value="light">Light</option>
            <option value="dark">Dark</option>
            <option value="contrast">High contrast</option>
          </select>
        )}
      </Field>
      <Field label="Language" note="What the add-in is told. The pane starts anew.">
        {(id) => (
          <select
            id={id}
            value={settings.language}
            onChange={({ target }) => changeSettings({ language: target.value })}
          >
            {languages.some(([tag]) => tag === settings.language) || (
              <option value={settings.language}>{settings.language}</option>
            )}
            {languages.map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label="Nested app authentication"
        note="Whether Outlook signs the add-in in. The pane starts anew."
      >
        {(id) => (
          <select
            id={id}
            value={settings.nestedAppAuth}
            onChange={({ target: { value } }) => {
              if (value === 'on' || value === 'off' || value === 'mute')
                changeSettings({ nestedAppAuth: value });
            }}
          >
            <option value="on">Offered</option>
            <option value="off">Not offered</option>
            <option value="mute">Offered, never answers</option>
          </select>
        )}
      </Field>
      <Field
        label="Manifest of the add-in"
        note="The edition for several emails is also told what is selected and dragged. The page starts anew."
      >
        {(id) => (
          <select
            id={id}
            value={outlook.offersSelection ? 'ReadWriteMailbox' : 'ReadItem'}
            onChange={({ target }) => {
              const address = new URL(location.href);
              address.searchParams.set('permission', target.value);
              location.assign(address);
            }}
          >
            <option value="ReadItem">Plain</option>
            <option value="ReadWriteMailbox">For several emails</option>
          </select>
        )}
      </Field>
      <p className="settings-more">
        Delays, errors, lost answers, consent and being offline are set in the{' '}
        <a href="/control/">fault panel</a>.
      </p>
    </dialog>
  );
}

function Field(props: {
  readonly label: string;
  readonly note?: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
      {props.note !== undefined && <p>{props.note}</p>}
    </div>
  );
}
