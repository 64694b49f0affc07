import type { WireAccount } from '../../wire';
import { Avatar } from './avatar';
import { Icon } from './icons';

export function TopBar(props: { readonly account: WireAccount; readonly onSettings: () => void }) {
  const { account } = props;
  return (
    <div className="top-bar">
      <span className="brand-mark">
        <Icon name="mail" />
      </span>
      <h1>Outlook</h1>
      <span className="brand-note">Sandbox</span>
      <nav className="top-links" aria-label="Sandbox">
        <a href="/todo/" target="_blank" rel="noreferrer">
          <Icon name="done" />
          <span className="top-link-text">Open To Do</span>
        </a>
        <a href="/control/" target="_blank" rel="noreferrer">
          <Icon name="faults" />
          <span className="top-link-text">Faults</span>
        </a>
        <button type="button" onClick={props.onSettings}>
          <Icon name="settings" />
          <span className="top-link-text">Settings</span>
        </button>
      </nav>
      <span className="top-account" title={account.username}>
        <Avatar person={{ name: account.name, address: account.username }} />
        <span className="hidden-text">Signed in as {account.name}</span>
      </span>
    </div>
  );
}
